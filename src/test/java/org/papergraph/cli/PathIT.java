package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class PathIT {
  private static final String HEADER = "path,hop,relation,node,evidence";

  /** Adds papers that each speak of the terms of their row, and of them alone. */
  private static final String ADD =
      """
      CYPHER 5
      UNWIND $rows AS row
      CREATE (p:Paper {id: row.id, title: row.id, digest: 'd', sentences: [row.id, 'Here it is.']})
      WITH p, row
      UNWIND row.terms AS key
      MERGE (t:Term {key: key}) SET t.name = key, t.type = 'Method'
      CREATE (p)-[:MENTIONS {salience: row.salience, sentences: [1], starts: [0], ends: [4]}]->(t)
      """;

  private final GraphConnection graph;
  private final GraphLocation.Server server;

  PathIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @BeforeEach
  void fill() {
    SampleGraph.write(graph);
  }

  private List<String> csv(String... args) {
    return Run.ok(server, withCsv(args)).lines();
  }

  private static String[] withCsv(String... args) {
    List<String> all = new ArrayList<>(List.of("path"));
    all.addAll(List.of(args));
    all.addAll(List.of("--format", "csv"));
    return all.toArray(String[]::new);
  }

  private void add(String prefix, int papers, double salience, String... terms) {
    List<Map<String, Object>> rows =
        IntStream.range(0, papers)
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "id", prefix + i, "salience", salience, "terms", List.of(terms)))
            .toList();
    graph.write(tx -> tx.run(ADD, Map.of("rows", rows)).consume());
  }

  @Test
  void termsHangTogetherByPapersAndKinds() {
    assertThat(csv("LLMs", "motion diffusion model"))
        .containsExactly(
            HEADER,
            "1,0,,large language model,",
            "1,1,mentioned in,Large Text,"
                + "A large language model (LLM) and a masked diffusion model (MDM) write.",
            "1,2,mentions,masked diffusion model,"
                + "A large language model (LLM) and a masked diffusion model (MDM) write.",
            "1,3,is a,generative model,"
                + "A large language model (LLM) and a masked diffusion model (MDM) write.",
            "1,4,a kind is,motion diffusion model,A motion diffusion model (MDM) moves.");
  }

  @Test
  void evidenceIsMarked() {
    assertThat(Run.ok(server, "path", "LLM", "masked diffusion model").out())
        .contains("A «large language model» («LLM») and a masked diffusion model (MDM) write.")
        .contains("A large language model (LLM) and a «masked diffusion model» («MDM») write.");
    assertThat(Run.ok(server, "path", "masked diffusion", "generative model").out())
        .contains("is a", "and a «masked diffusion model» («MDM») write.");
  }

  @Test
  void pathsShareNoNodeWhereTheyNeedNot() {
    assertThat(csv("albergo2023", "paper:Bridges"))
        .filteredOn(row -> row.contains(",1,mentions,") || row.contains(",1,proposes,"))
        .extracting(row -> row.split(",")[3])
        .containsExactlyInAnyOrder("Schrödinger bridge", "ImageNet");
  }

  @Test
  void proposalsAreToldAndPapersMayBeEnds() {
    assertThat(csv("ResDMD", "colbrook2024limits"))
        .containsExactly(
            HEADER,
            "1,0,,ResDMD,",
            "1,1,proposed in,Limits and Powers of Koopman Learning,We propose ResDMD.");
    assertThat(csv("colbrook2024limits", "term:koopman", "-n", "1").getLast())
        .isEqualTo("1,1,mentions,Koopman operator,Koopman operators linearise dynamical systems.");
  }

  @Test
  void whatIsRareTellsMoreThanHubs() {
    add("hub", 1000, 0.9, "hub");
    add("ah", 1, 0.9, "alpha", "hub");
    add("bh", 1, 0.9, "beta", "hub");
    add("ar", 1, 0.1, "alpha", "rare");
    add("br", 1, 0.1, "beta", "rare");
    List<String> rows = csv("alpha", "beta");
    assertThat(rows)
        .contains("1,2,mentions,rare,Here it is.", "2,2,mentions,hub,Here it is.")
        .hasSize(1 + 5 + 5);
    assertThat(csv("alpha", "beta")).isEqualTo(rows);
    assertThat(csv("alpha", "beta", "-n", "1")).hasSize(1 + 5);
  }

  @Test
  void hubsMeetInTheOnePaperThatTheyShare() {
    add("h", 600, 0.9, "hub one");
    add("g", 600, 0.9, "hub two");
    add("both", 1, 0.01, "hub one", "hub two");
    assertThat(csv("hub one", "hub two"))
        .containsExactly(
            HEADER,
            "1,0,,hub one,",
            "1,1,mentioned in,both0,Here it is.",
            "1,2,mentions,hub two,Here it is.");
  }

  @Test
  void programsGetNodesAndHops() throws IOException {
    JsonNode paths =
        new ObjectMapper()
            .readTree(
                Run.ok(server, "path", "motion diffusion", "generative", "--format", "json").out());
    JsonNode path = paths.get(0);
    assertThat(path.get("nodes").get(0).get("key").textValue()).isEqualTo("motion diffusion model");
    assertThat(path.get("nodes")).hasSize(2);
    JsonNode hop = path.get("hops").get(0);
    assertThat(hop.get("type").textValue()).isEqualTo("IS_A");
    assertThat(hop.get("start").textValue()).isEqualTo("motion diffusion model");
    assertThat(hop.get("end").textValue()).isEqualTo("generative model");
    assertThat(hop.get("paper").textValue()).isEqualTo("p5");
    assertThat(hop.get("starts").get(0).intValue()).isEqualTo(2);
  }

  @Test
  void endsThatAreNotLinkedAreToldSo() {
    Run run = Run.at(server, "path", "Koopman operator", "ImageNet");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("No rows.")
        .contains("No path of up to 8 steps", "\"Koopman operator\" and \"ImageNet\"");
    assertThat(Run.at(server, "path", "Koopman operator", "ImageNet", "--format", "json").out())
        .isEqualTo("[]\n");
  }

  @Test
  void namesThatDoNotDoAreTold() {
    Run same = Run.at(server, "path", "LLM", "large language models");
    assertThat(same.exitCode()).isEqualTo(1);
    assertThat(same.err()).contains("are the same: [large language model]");
    Run either = Run.at(server, "path", "interpol", "LLM");
    assertThat(either.exitCode()).isEqualTo(1);
    assertThat(either.err()).contains("paper:NAME or term:NAME", "[stochastic interpolant]");
    assertThat(Run.at(server, "path", "MDM", "LLM").err()).contains("any of 2 terms");
    assertThat(Run.at(server, "path", "paper:LLM", "ImageNet").err()).contains("No paper is named");
    assertThat(Run.at(server, "path", "zebra finch", "LLM").exitCode()).isEqualTo(1);
    for (String[] args :
        List.of(
            new String[] {"path", "LLM"},
            new String[] {"path", "LLM", " "},
            new String[] {"path", "LLM", "MDM", "-n", "21"},
            new String[] {"path", "LLM", "MDM", "--format", "bibtex"})) {
      assertThat(Run.at(server, args).exitCode()).as(String.join(" ", args)).isEqualTo(2);
    }
  }
}
