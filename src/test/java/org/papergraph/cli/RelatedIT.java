package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.SeedCorpus;
import org.papergraph.build.Builder;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** Related papers of the bundled corpus. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class RelatedIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NOTHING = "no term of weight in common";

  private static GraphLocation.Server server;
  private static GraphConnection graph;

  @BeforeAll
  static void build(GraphConnection harness, GraphLocation.Server location) {
    graph = harness;
    server = location;
    Builder.of(graph).add(SeedCorpus.FILE);
  }

  private static List<String> titles(String... args) throws IOException {
    List<String> titles = new ArrayList<>();
    json(args).forEach(paper -> titles.add(paper.get("title").textValue()));
    return titles;
  }

  private static JsonNode json(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of("related", "--format", "json"));
    all.addAll(List.of(args));
    return MAPPER.readTree(Run.ok(server, all.toArray(String[]::new)).out());
  }

  private static List<String> all(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).list(row -> row.get(0).asString()));
  }

  @Test
  void papersOnOneThingFindEachOther() throws IOException {
    assertThat(titles("-n", "5", "Stochastic Interpolants: A Unifying Framework"))
        .contains(
            "Stochastic interpolants with data-dependent couplings",
            "Multimarginal generative modeling with stochastic interpolants");
    List<String> distributional =
        all(
            "MATCH (p:Paper) WHERE p.title CONTAINS 'Distributional' AND p.title CONTAINS"
                + " 'Reinforcement Learning' RETURN p.title");
    assertThat(distributional).hasSizeGreaterThan(3);
    for (String title : distributional) {
      assertThat(titles("-n", "5", title))
          .as(title)
          .containsAll(distributional.stream().filter(other -> !other.equals(title)).toList());
    }
    List<String> minecraft =
        all("MATCH (p:Paper) WHERE p.abstract CONTAINS 'Minecraft' RETURN p.title");
    assertThat(minecraft).hasSize(2);
    assertThat(titles("-n", "5", minecraft.getFirst())).contains(minecraft.getLast());
    assertThat(titles("-n", "5", minecraft.getLast())).contains(minecraft.getFirst());
  }

  @Test
  void sentencesHoldWhatTheyAreTo() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    int pairs = 0;
    for (String id : all("MATCH (p:Paper) RETURN p.id")) {
      for (JsonNode paper : json(id)) {
        List<String> here = names(paper.get("shared"), "here");
        List<String> there = names(paper.get("shared"), "there");
        softly.assertThat(paper.get("sentences").isNull()).isEqualTo(here.isEmpty());
        if (!here.isEmpty()) {
          pairs++;
          check(softly, paper.get("id").textValue(), here, paper.at("/sentences/here"));
          check(softly, id, there, paper.at("/sentences/there"));
        }
      }
    }
    softly.assertAll();
    assertThat(pairs).isGreaterThan(500);
  }

  private static List<String> names(JsonNode terms, String name) {
    List<String> names = new ArrayList<>();
    terms.forEach(term -> names.add(term.get(name).textValue()));
    return names;
  }

  /** By Neo4j's own count of code points, what is marked is a mention of a term that is named. */
  private static void check(
      SoftAssertions softly, String paper, List<String> terms, JsonNode evidence) {
    int sentence = evidence.get("sentence").intValue();
    List<Map<String, Object>> mentions = mentions(paper, sentence);
    softly.assertThat(mentions.getFirst().get("text")).isEqualTo(evidence.get("evidence").asText());
    softly.assertThat(evidence.get("starts")).as(paper).isNotEmpty();
    for (int i = 0; i < evidence.get("starts").size(); i++) {
      long start = evidence.get("starts").get(i).longValue();
      long end = evidence.get("ends").get(i).longValue();
      softly
          .assertThat(mentions)
          .as("%s, sentence %d, %d to %d", paper, sentence, start, end)
          .anyMatch(
              mention ->
                  mention.get("start").equals(start)
                      && mention.get("end").equals(end)
                      && terms.contains((String) mention.get("name")));
    }
  }

  private static List<Map<String, Object>> mentions(String paper, int sentence) {
    return graph.read(
        tx ->
            tx.run(
                    """
                    CYPHER 5 MATCH (p:Paper {id: $paper})-[r:MENTIONS]->(t:Term)
                    UNWIND range(0, size(r.sentences) - 1) AS i
                    WITH p, r, t, i WHERE r.sentences[i] = $sentence
                    RETURN t.name AS name, r.starts[i] AS start, r.ends[i] AS end,
                      p.sentences[$sentence] AS text
                    """,
                    Map.of("paper", paper, "sentence", sentence))
                .list(row -> row.asMap()));
  }

  @Test
  void saysWhereNothingIsShared() throws IOException {
    List<JsonNode> alone = new ArrayList<>();
    for (JsonNode paper : json("-n", "150", "Stochastic Interpolants: A Unifying Framework")) {
      if (paper.get("shared").isEmpty()) {
        alone.add(paper);
      }
    }
    assertThat(alone).isNotEmpty().allMatch(paper -> paper.get("sentences").isNull());
    assertThat(
            Run.ok(server, "related", "-n", "150", "Stochastic Interpolants: A Unifying Framework")
                .lines())
        .filteredOn(line -> line.contains(NOTHING))
        .hasSameSizeAs(alone);
  }

  @Test
  void takesTextsAndFiles(@TempDir Path folder) throws IOException {
    assertThat(titles("-n", "3", "--text", "stochastic interpolants between two densities"))
        .anyMatch(title -> title.contains("tochastic"));
    Path file = folder.resolve("new.bib");
    Files.writeString(
        file,
        """
        @article{new, title={Stochastic interpolants for images},
          abstract={We couple base and target densities by stochastic interpolants.}}
        """);
    JsonNode first = json("-n", "1", "--file", file.toString()).get(0);
    assertThat(first.get("title").textValue()).containsIgnoringCase("stochastic interpolants");
    assertThat(names(first.get("shared"), "key")).contains("stochastic interpolant");
    assertThat(first.at("/sentences/there/evidence").textValue())
        .isEqualTo("We couple base and target densities by stochastic interpolants.");
    assertThat(titles("-n", "3", "--text", "Implicit Distributional Reinforcement Learning"))
        .as("itself")
        .doesNotContain("Implicit Distributional Reinforcement Learning");
    assertThat(titles("-n", "2", "--text", "Verallgemeinerte Funktionen in Räumen")).hasSize(2);
    assertThat(titles("-n", "1", "--text", "Koopman")).allMatch(title -> title.contains("Koopman"));
  }

  @Test
  void severalSeedsAreMetTogether() throws IOException {
    assertThat(
            titles(
                "-n",
                "2",
                "Stochastic interpolants with data-dependent couplings",
                "Multimarginal generative modeling with stochastic interpolants"))
        .first()
        .isEqualTo("Stochastic Interpolants: A Unifying Framework for Flows and Diffusions");
  }

  @Test
  void leavesOutWhatIsNotWanted() throws IOException {
    assertThat(
            titles(
                "Stochastic Interpolants: A Unifying Framework",
                "--exclude",
                "Stochastic interpolants with data-dependent couplings"))
        .hasSize(10)
        .doesNotContain("Stochastic interpolants with data-dependent couplings");
    assertThat(titles("Stochastic Interpolants: A Unifying", "--method", "Koopman operator"))
        .isNotEmpty()
        .isSubsetOf(
            all(
                "MATCH (p:Paper)-[:MENTIONS]->(:Term {key: 'koopman operator'})"
                    + " RETURN p.title"));
    assertThat(titles("Stochastic Interpolants: A Unifying", "--year", "1999")).isEmpty();
  }

  @Test
  void printsKeysAndBibtex() {
    Run keys = Run.ok(server, "related", "-n", "2", "--format", "keys", "Implicit Distributional");
    assertThat(keys.lines()).hasSize(2).allMatch(line -> line.startsWith("title:"));
    assertThat(
            Run.ok(server, "related", "-n", "1", "--format", "bibtex", "Implicit Distributional")
                .out())
        .startsWith("@");
    assertThat(Run.ok(server, "related", "-n", "1", "--why", "Implicit Distributional").out())
        .contains("\nscore ", "\nlike ", "\nonly here ", "\nonly there ");
  }

  @Test
  void wrongNamesAndTextsAreToldOf() {
    Run none = Run.at(server, "related", "Stochastic Interpretations of the Zebra");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("No paper is named", "Did you mean");
    assertThat(Run.at(server, "related").exitCode()).isEqualTo(2);
    assertThat(Run.at(server, "related", "--text", " … ").exitCode()).isEqualTo(2);
    assertThat(Run.at(server, "related", "-n", "0", "x").exitCode()).isEqualTo(2);
    Run gone = Run.at(server, "related", "--file", "/no/such.bib");
    assertThat(gone.exitCode()).isEqualTo(1);
    assertThat(gone.err()).contains("/no/such.bib");
    Run several = Run.at(server, "related", "diffusion");
    assertThat(several.exitCode()).isEqualTo(1);
    assertThat(several.err()).contains("may be any of");
  }

  @Test
  void ofALongTextTheBeginningCounts() {
    Run run = Run.at(server, "related", "-n", "1", "--text", "Koopman operators. ".repeat(60_000));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("first 20,000 characters");
    assertThat(run.out()).contains("Koopman operator");
  }
}
