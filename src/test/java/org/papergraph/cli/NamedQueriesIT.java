package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class NamedQueriesIT {
  /** A query, its argument, and how a row of the answer begins. */
  private static final String[] ANSWERS = {
    "overview | | papers,6,[]",
    "overview | | methods,8,",
    "overview | | proposals,2,",
    "papers-on | Koopman operators | p1,Limits and Powers of Koopman Learning,2024,3,Koopman operators linearise dynamical systems.",
    "papers-on | generative models | p5,Human Motion,2022,2,A motion diffusion model (MDM) moves.,motion diffusion model",
    "broader | motion diffusion model | generative model,Method,1,0,head,A motion diffusion model (MDM) moves.",
    "narrower | generative models | masked diffusion model,Method,1,1,A large language model",
    "overview | | kinds,2,\"[\"\"generative model\"\"]\"",
    "overview | | percent of mentions shared,",
    "papers-on | LLMs | p6,Large Text,,2,",
    "methods-with | dynamical systems | Koopman operator,2,2,",
    "proposes | | p1,Limits and Powers of Koopman Learning,ResDMD,Method,We propose ResDMD.",
    "proposes | albergo2023 | p3,Stochastic interpolants: A Unifying Framework,stochastic interpolant,Method,",
    "co-occurring | Koopman operator | dynamical system,Concept,2,2,1.0,",
    "co-occurring | Koopman operator | ResDMD,Method,1,1,0.613,",
    "acronyms | | LLM,large language model,Method,1,A large language model (LLM) and",
    "acronyms | mdm | MDM,motion diffusion model,Method,1,A motion diffusion model (MDM) moves.",
    "datasets | | ImageNet,2,2023,2023,",
    "datasets | Schrödinger bridge | ImageNet,2,2023,2023,",
    "key-terms | colbrook2024limits | Koopman operator,Method,0.6,,0.6,3,2,Koopman operators",
    "term-years | schrodinger bridges | 2023,2,1.0,",
    "term-years | masked diffusion | ,1,1.0,"
  };

  private final GraphConnection graph;
  private final GraphLocation.Server server;

  NamedQueriesIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @BeforeEach
  void fill() {
    SampleGraph.write(graph);
  }

  private Run ok(String... args) {
    return Run.ok(server, args);
  }

  @Test
  void queriesAnswer() {
    SoftAssertions softly = new SoftAssertions();
    for (String answer : ANSWERS) {
      String[] parts = answer.split(" *\\| *");
      Run run =
          parts[1].isEmpty()
              ? ok("query", parts[0], "--format", "csv")
              : ok("query", parts[0], parts[1], "--format", "csv");
      softly.assertThat(run.lines()).as(answer).anyMatch(row -> row.startsWith(parts[2]));
    }
    softly.assertAll();
  }

  @Test
  void sharedTakesTwoPapers() {
    Run run =
        ok(
            "query",
            "shared",
            "colbrook2024limits",
            "Learning Dynamical Systems",
            "--format",
            "csv");
    assertThat(run.lines())
        .containsExactly(
            "term,type,papers,evidence,otherEvidence",
            "Koopman operator,Method,2,Koopman operators linearise dynamical systems.,"
                + "Learning Dynamical Systems via Koopman Operator Regression",
            "dynamical system,Concept,2,Koopman operators linearise dynamical systems.,"
                + "Learning Dynamical Systems via Koopman Operator Regression");
  }

  @Test
  void termsOfFewPapersAreKeyWhereIdfIsAskedFor() {
    assertThat(ok("query", "key-terms", "colbrook2024limits", "25", "1", "--format", "csv").lines())
        .hasSize(4)
        .startsWith(
            "term,type,salience,idf,weight,count,papers,evidence",
            "Koopman operator,Method,0.6,1.386,0.832,3,2,"
                + "Koopman operators linearise dynamical systems.");
  }

  @Test
  void parametersHaveNamesToo() {
    Run run = ok("query", "papers-on", "--param", "top=1", "ImageNet", "--format", "csv");
    assertThat(run.lines()).hasSize(2);
  }
}
