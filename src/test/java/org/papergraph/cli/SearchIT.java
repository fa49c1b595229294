package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.encode.TextEncoder;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.Embeddings;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.Lease;

@ExtendWith(HarnessExtension.class)
class SearchIT {
  /** What is searched for, an option, and how the first row begins. */
  private static final String[] FIRST = {
    "Koopman operators | --terms | Koopman operator,,Method,2",
    "koopman-OPERATOR | --terms | Koopman operator,,Method,2",
    "koop | --terms | Koopman operator,,Method,2",
    "Kopman | --terms | Koopman operator,,Method,2",
    "Koopmna operater | --terms | Koopman operator,,Method,2",
    "LLMs | --terms | large language model,LLMs,Method,1",
    "Schrodinger | --terms | Schrödinger bridge,,Method,2",
    "Schr\\\"odinger bridges | --terms | Schrödinger bridge,,Method,2",
    "Image Net | --terms | ImageNet,,Dataset,2",
    "model | --type=concept | term,alias",
    "system | --type=concept | dynamical system,,Concept,2",
    "interpolants | --papers | p3,Stochastic interpolants: A Unifying Framework,2023,"
        + "We study stochastic interpolants and the Schrödinger bridge.",
    "stohastic framwork | --papers | p3,",
    "ResDMD | --papers | p1,Limits and Powers of Koopman Learning,2024,We propose",
    "bridges pipes | --papers | p4,",
    "C++ \"(ResDMD\" AND a:b OR -x* ~ | --papers | p1,",
    "NOT | --papers | id,title"
  };

  private final GraphConnection graph;
  private final GraphLocation.Server server;

  SearchIT(GraphConnection graph, GraphLocation.Server server) {
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

  private void embed() {
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {});
        TextEncoder encoder = new TextEncoder()) {
      Embeddings embeddings = new Embeddings(graph, lease);
      embeddings.madeBy(TextEncoder.NAME);
      embeddings.complete(
          papers ->
              papers.stream()
                  .map(
                      paper ->
                          new Embeddings.Vectors(
                              encoder.encode(paper.title() + " " + paper.abstractText()),
                              encoder.encode(paper.title())))
                  .toList(),
          done -> {});
    }
    graph.inSession(session -> session.run("CYPHER 5 CALL db.awaitIndexes(60)").consume());
  }

  @Test
  void findsWhatIsMeantHoweverItIsTyped() {
    SoftAssertions softly = new SoftAssertions();
    for (String first : FIRST) {
      String[] parts = first.split(" \\| ");
      Run run = Run.at(server, "search", parts[0], parts[1], "--format", "csv");
      softly.assertThat(run.exitCode()).as(first).isZero();
      List<String> lines = run.lines();
      softly.assertThat(lines.get(Math.min(1, lines.size() - 1))).as(first).startsWith(parts[2]);
    }
    softly.assertAll();
  }

  @Test
  void wordsThatWereFoundAreMarked() {
    Run run = ok("search", "dynamical", "Koopman", "operators", "care");
    assertThat(run.out())
        .contains("«Koopman operator»", "«dynamical» system")
        .contains("Learning «Dynamical» Systems via «Koopman Operator» Regression")
        .contains("𝔽ields of «dynamical» systems need «Koopman operators» & «care», so");
    assertThat(ok("search", "LLM", "--terms", "--format", "markdown").out())
        .contains("| large language model | **LLM** | Method | 1 |");
  }

  @Test
  void aWordThatIsThereIsNotTakenForAMisspeltOne() {
    assertThat(Run.at(server, "search", "bridges", "--terms", "--format", "csv").lines())
        .containsExactly("term,alias,type,papers", "Schrödinger bridge,,Method,2");
    assertThat(ok("search", "moves", "--papers", "--format", "keys").out()).isEqualTo("mdm2022\n");
  }

  @Test
  void whoTellsAPlaceToProgramsCountsCodePoints() throws IOException {
    JsonNode found =
        new ObjectMapper()
            .readTree(ok("search", "care", "Koopman", "--year", "2024", "--format", "json").out());
    assertThat(found.get("terms")).hasSize(1);
    JsonNode evidence = found.get("papers").get(0).get("evidence");
    String text = evidence.get("text").textValue();
    int start = text.offsetByCodePoints(0, evidence.get("starts").get(0).intValue());
    int end = text.offsetByCodePoints(0, evidence.get("ends").get(0).intValue());
    assertThat(text).startsWith("𝔽ields");
    assertThat(text.substring(start, end)).isEqualTo("Koopman");
    assertThat(found.get("papers").get(0).get("year").intValue()).isEqualTo(2024);
  }

  @Test
  void choicesAreKept() {
    assertThat(ok("search", "ImageNet", "--papers", "--format", "keys").lines())
        .containsExactlyInAnyOrder("albergo2023", "p4");
    assertThat(ok("search", "ImageNet", "-n", "1", "--papers", "--format", "keys").lines())
        .hasSize(1);
    assertThat(ok("search", "Koopman", "--papers", "--year=-2022", "--format", "keys").out())
        .isEqualTo("kostic2022learning\n");
    assertThat(ok("search", "Koopman", "--papers", "--format", "bibtex").out())
        .contains("@inproceedings{kostic2022learning,");
    assertThat(ok("search", "Koopman", "--terms", "--year", "2022", "--format", "csv").lines())
        .containsExactly("term,alias,type,papers", "Koopman operator,,Method,1");
    assertThat(ok("search", "model", "--type", "method", "--format", "csv").lines()).hasSize(5);
  }

  @Test
  void meaningFindsPapersWithoutTheWords() {
    String[] asked = {"search", "transformers for NLP", "--papers", "--format", "csv"};
    assertThat(Run.at(server, asked).out()).doesNotContain("p6");
    embed();
    assertThat(ok(asked).lines().get(1)).startsWith("p6,Large Text,,A large language model (LLM)");
    Run none = Run.at(server, "search", "zzqqxx", "--format", "json");
    assertThat(none.out()).isEqualTo("{\"terms\":[],\"papers\":[]}\n");
    assertThat(none.exitCode()).isZero();
  }

  @Test
  void wordsCountBesideMeaning() {
    embed();
    assertThat(ok("search", "ResDMD", "--papers", "--format", "keys").lines())
        .first()
        .isEqualTo("colbrook2024limits");
    assertThat(ok("search", "ResDMD", "--papers", "--year", "2022", "--format", "json").out())
        .isEqualTo("{\"papers\":[]}\n");
  }

  @Test
  void whatIsNotThereIsSuggested() {
    Run run = Run.at(server, "search", "Kpman");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("term");
    assertThat(run.err())
        .startsWith("No rows.\nDid you mean one of these?\n")
        .contains("Koopman operator [koopman operator]");
  }

  @Test
  void wrongUsageIsTold() {
    for (String[] args :
        List.of(
            new String[] {"search"},
            new String[] {"search", ""},
            new String[] {"search", " ", "+-&&||!(){}[]^\"~*?:\\/"},
            new String[] {"search", "x", "-n", "0"},
            new String[] {"search", "x", "--papers", "--terms"},
            new String[] {"search", "x", "--papers", "--type", "method"},
            new String[] {"search", "x", "--format", "bibtex"},
            new String[] {"search", "x", "--terms", "--format", "keys"},
            new String[] {"search", "x", "--format", "csv"},
            new String[] {"search", "x", "--year", "soon"})) {
      Run run = Run.at(server, args);
      assertThat(run.exitCode()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void longTextsAreBounded() {
    embed();
    for (String text :
        List.of(
            "Koopman operator ".repeat(60_000),
            "Koopman " + "x".repeat(1_000_000),
            "Koopman " + String.join(" ", Collections.nCopies(200_000, "\\{\"")),
            "Koopman 扩散模型" + "模".repeat(300_000))) {
      Run run = Run.at(server, "search", text, "--papers", "--format", "keys");
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.lines()).first().asString().contains("20");
    }
    StringBuilder many = new StringBuilder("Koopman");
    for (int i = 0; i < 2000; i++) {
      many.append(" word").append(i);
    }
    Run run = Run.at(server, "search", many.toString(), "--papers", "--format", "keys");
    assertThat(run.err()).isEqualTo("Only the first 24 words are searched for.\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aDatabaseWithoutGraphIsSaidToHaveNone() {
    graph.inSession(session -> session.run("DROP INDEX papergraph_terms").consume());
    Run run = Run.at(server, "search", "flow");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("papergraph build");
  }
}
