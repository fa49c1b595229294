package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class CommandsIT {
  private final GraphConnection graph;
  private final GraphLocation.Server server;

  CommandsIT(GraphConnection graph, GraphLocation.Server server) {
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
  void whatMayBeSeveralThingsIsRefusedWithThem() {
    Run run = Run.at(server, "query", "papers-on", "MDM");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("any of 2 terms", "masked diffusion model [", "motion diffusion model [");
    Run either = Run.at(server, "show", "interpol");
    assertThat(either.exitCode()).isEqualTo(1);
    assertThat(either.err())
        .contains("--paper or --term", "A Unifying Framework [p3]", "[stochastic interpolant]");
    Run none = Run.at(server, "show", "zebra finch");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("No paper or term is named \"zebra finch\"");
    Run odd = Run.at(server, "show", "+-&&||!(){}[]^\"~*?:\\/");
    assertThat(odd.exitCode()).isEqualTo(1);
    assertThat(odd.err()).contains("No paper or term");
  }

  @Test
  void showsPapersForPeople() {
    Run run = ok("show", "colbrook2024limits");
    assertThat(run.out())
        .startsWith("Limits and Powers of Koopman Learning\n\n")
        .contains("citeKey       colbrook2024limits\n", "authors       Ada p1, Research and Co\n")
        .contains("proposes      ResDMD\n", "sources       /library/refs.bib\n")
        .contains("«Koopman operators» linearise dynamical systems.", "We propose «ResDMD».");
    assertThat(run.lines())
        .noneMatch(line -> line.startsWith("keywords") || line.startsWith("arxivId"));
    assertThat(ok("show", "p1", "--format", "markdown").out())
        .startsWith("# Limits and Powers of Koopman Learning\n\n- id: p1\n")
        .contains("**Koopman operators** linearise");
  }

  @Test
  void showsTermsForPeople() {
    Run run = ok("show", "large language models");
    assertThat(run.out())
        .startsWith("large language model\n\n")
        .contains("acronyms      LLM\n", "A «large language model» («LLM») and a masked");
  }

  @Test
  void showsWholesForPrograms() throws IOException {
    JsonNode paper = new ObjectMapper().readTree(ok("show", "p1", "--format", "json").out());
    assertThat(paper.get("year").intValue()).isEqualTo(2024);
    assertThat(paper.get("terms")).hasSize(3);
    JsonNode first = paper.get("terms").get(0);
    String evidence = first.get("evidence").textValue();
    int start = evidence.offsetByCodePoints(0, first.get("starts").get(0).intValue());
    int end = evidence.offsetByCodePoints(0, first.get("ends").get(0).intValue());
    assertThat(evidence.substring(start, end)).isEqualTo("Koopman operators");
    assertThat(ok("show", "p1", "--format", "keys").out()).isEqualTo("colbrook2024limits\n");
    assertThat(ok("show", "koopman operator", "--format", "keys").lines())
        .containsExactly("colbrook2024limits", "kostic2022learning");
  }

  @Test
  void whyShowsEverySentence() {
    Run run = ok("why", "p1", "Koopman operators");
    assertThat(run.out())
        .contains("«Koopman operators» linearise dynamical systems.")
        .contains(
            "𝔽ields of dynamical systems need «Koopman operators» & care, so «Koopman operators» it is.");
    assertThat(ok("why", "p1", "ResDMD", "--format", "csv").lines())
        .containsExactly("sentence,proposes,evidence", "3,true,We propose ResDMD.");
    Run none = Run.at(server, "why", "p1", "ImageNet");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err())
        .contains("\"Limits and Powers of Koopman Learning\" does not speak of \"ImageNet\"");
  }

  @Test
  void papersAreListedAndFiltered() {
    assertThat(ok("papers", "--format", "csv").lines())
        .hasSize(7)
        .first()
        .isEqualTo("id,citeKey,year,title,venue");
    assertThat(ok("papers", "--format", "keys").lines())
        .containsExactly(
            "colbrook2024limits", "p4", "albergo2023", "mdm2022", "kostic2022learning", "p6");
    assertThat(ok("papers", "--year", "2023", "--format", "keys").lines())
        .containsExactly("p4", "albergo2023");
    assertThat(ok("papers", "--year=-2022", "--format", "keys").lines())
        .containsExactly("mdm2022", "kostic2022learning");
    assertThat(ok("papers", "--with", "ImageNet", "--year", "2024-", "--format", "json").out())
        .isEqualTo("[]\n");
    assertThat(ok("papers", "--source", "refs.bib", "--format", "keys").lines()).hasSize(6);
    Run none = Run.at(server, "papers", "--source", "other.bib");
    assertThat(none.err()).isEqualTo("No rows.\n");
    assertThat(none.exitCode()).isZero();
  }

  @Test
  void papersAreWrittenForLatex() {
    assertThat(ok("query", "papers-on", "ImageNet", "--format", "bibtex").out())
        .contains("@article{p4,\n  title = {Bridges | for [31mred")
        .contains("@misc{albergo2023,", "author = {Ada p3 and {Research and Co}}");
  }

  @Test
  void escapesInTheGraphNeverReachATerminal() {
    for (String format : List.of("table", "json", "csv", "markdown", "keys", "bibtex")) {
      Run run = Run.onTerminal(server, "", 80, "papers", "--with", "ImageNet", "--format", format);
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).as(format).doesNotContain("\u001B");
    }
    assertThat(Run.onTerminal(server, "", 80, "show", "p4").out()).doesNotContain("\u001B");
    assertThat(Run.at(server, "show", "Bridges | for zebras").err()).doesNotContain("\u001B");
  }

  @Test
  void termsAreListedAndFiltered() {
    assertThat(ok("terms", "--format", "csv").lines())
        .hasSize(10)
        .startsWith("term,type,papers,proposals,firstYear,lastYear,acronyms");
    assertThat(ok("terms", "--type", "dataset", "--format", "csv").lines())
        .containsExactly(
            "term,type,papers,proposals,firstYear,lastYear,acronyms",
            "ImageNet,Dataset,2,0,2023,2023,[]");
    assertThat(ok("terms", "--since", "2024", "--format", "csv").lines()).hasSize(4);
    assertThat(ok("terms", "--top", "2", "--format", "csv").lines()).hasSize(3);
  }

  @Test
  void dropAsksAndKeepsWhatIsForeign() {
    graph.write(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (t:Term {key: 'imagenet'})"
                        + " CREATE (:Project {name: 'thesis'})-[:USES]->(t)")
                .consume());
    Run refused = Run.at(server, "drop");
    assertThat(refused.exitCode()).isEqualTo(2);
    Run no = Run.onTerminal(server, "n\n", 80, "drop");
    assertThat(no.exitCode()).isEqualTo(1);
    assertThat(no.err())
        .contains(
            "6 papers, 10 terms and 6 records",
            "1 relationships of your own",
            "Nothing was dropped");
    assertThat(Run.onTerminal(server, "", 80, "drop").exitCode()).isEqualTo(1);
    assertThat(count("MATCH (n:Paper|Term|Record) RETURN count(n)")).isEqualTo(22);
    Run yes = Run.onTerminal(server, "y\n", 80, "drop");
    assertThat(yes.exitCode()).as(yes.err()).isZero();
    assertThat(count("MATCH (n:Paper|Record|Author) RETURN count(n)")).isZero();
    assertThat(count("MATCH (:Project)-[:USES]->(t:Term) RETURN count(t)")).isEqualTo(1);
    assertThat(Run.at(server, "drop", "--yes").err()).contains("Dropped 0 papers");
  }

  private long count(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).single().get(0).asLong());
  }
}
