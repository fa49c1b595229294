package org.papergraph.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.PapergraphException;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class NamesIT {
  private final GraphConnection graph;
  private final Names names;

  NamesIT(GraphConnection graph) {
    this.graph = graph;
    this.names = new Names(new Reader(graph, Duration.ZERO));
  }

  @BeforeEach
  void fill() {
    SampleGraph.write(graph);
  }

  @Test
  void papersAreFoundAsUsersNameThem() {
    check(
        names::paper,
        List.of(
            "p1 | p1",
            "colbrook2024limits | p1",
            "10.1000/KOOPMAN | p1",
            "https://doi.org/10.1000/koopman | p1",
            "limits and powers of koopman learning | p1",
            "Limits and | p1",
            "Powers of | p1",
            "powers learning limits | p1",
            "Stochastic Interpolant: a unifying framework | p3",
            "Bridges | p4"));
  }

  @Test
  void termsAreFoundAsUsersNameThem() {
    check(
        names::term,
        List.of(
            "koopman operator | koopman operator",
            "KOOPMAN OPERATORS | koopman operator",
            "Koopman-operator | koopman operator",
            "koop | koopman operator",
            "LLM | large language model",
            "LLMs | large language model",
            "llm | large language model",
            "Schrodinger bridge | schrodinger bridge",
            "Schr\\\"odinger bridges | schrodinger bridge",
            "interpolants | stochastic interpolant",
            "Image Net | imagenet"));
  }

  private static void check(UnaryOperator<String> find, List<String> pairs) {
    SoftAssertions softly = new SoftAssertions();
    for (String pair : pairs) {
      String[] parts = pair.split(" \\| ");
      softly
          .assertThatCode(
              () -> softly.assertThat(find.apply(parts[0])).as(pair).isEqualTo(parts[1]))
          .as(pair)
          .doesNotThrowAnyException();
    }
    softly.assertAll();
  }

  @Test
  void whatIsNotThereIsSuggested() {
    assertThatThrownBy(() -> names.term("Schroedinger bridge"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("No term is named")
        .hasMessageContaining("Schrödinger bridge [schrodinger bridge]");
    assertThatThrownBy(() -> names.paper("Learning Systems by Regresion of Operators"))
        .hasMessageContaining("[p2]");
  }

  @Test
  void aDatabaseWithoutGraphIsSaidToHaveNone() {
    graph.inSession(session -> session.run("DROP INDEX papergraph_terms").consume());
    assertThatThrownBy(() -> names.term("flow"))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("papergraph build");
  }
}
