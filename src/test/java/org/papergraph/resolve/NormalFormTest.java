package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource({
    "Koopman operators, koopman operator",
    "score-based models, score based model",
    "Score Based Model, score based model",
    "Schrödinger bridges, schrodinger bridge",
    "auto-correlation function, autocorrelation function",
    "autocorrelation functions, autocorrelation function",
    "multi layer perceptron, multilayer perceptron",
    "multi-layer perceptrons, multilayer perceptron",
    "data-sets, data set",
    "datasets, data set",
    "LLMs, llm",
    "CIFAR-10, cifar10",
    "CIFAR10, cifar10",
    "neural ODEs, neural ode",
    "modelling, modeling",
    "regularised regression, regularized regression",
    "α-divergence, alpha divergence",
    "Cao's method, cao method",
    "dynamics, dynamics",
    "Wiener processes, wiener process",
    "vertices, vertex",
    "time series, time series",
    "Fokker–Planck equations, fokker planck equation",
    "Łojasiewicz inequality, lojasiewicz inequality",
    "'', ''",
    "'—', ''"
  })
  void foldsVariants(String name, String form) {
    assertThat(NormalForm.of(name)).isEqualTo(form);
  }
}
