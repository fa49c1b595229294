package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.export.formats.Formats;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

@OneGraph
@ExtendWith(HarnessExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
  private final GraphConnection graph;
  private final GraphLocation.Server server;

  @TempDir private Path temp;

  ExportIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @BeforeAll
  void fill() {
    SampleGraph.write(graph);
  }

  private Run lines(String... args) {
    return Run.at(
        server,
        Stream.concat(
                Stream.of("export", "--format", "json", "--profile", "jsonl"), Stream.of(args))
            .toArray(String[]::new));
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void withoutAPlaceAFileGoesToStandardOutput() {
    Run run = lines();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"id\":\"paper:p1\"").endsWith("}\n");
    assertThat(run.err()).contains("Exported: ", " nodes, ", " relationships.", "Not in json: ");
  }

  @Test
  void twoExportsAreTheSame() {
    assertThat(lines().out()).isEqualTo(lines().out());
  }

  @Test
  void aPlaceIsWrittenOnce() throws IOException {
    Path place = temp.resolve("graph.jsonl");

    assertThat(lines("-o", place.toString()).exitCode()).isZero();
    Run again = lines("-o", place.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("graph.jsonl exists already", "--force");
    assertThat(lines("-o", place.toString(), "--force").exitCode()).isZero();
    assertThat(left()).containsExactly("graph.jsonl");
    assertThat(place).hasContent(lines().out());
  }

  @Test
  void aPlaceThatCannotBeIsToldBeforeAnythingIsLeft() throws IOException {
    Run run = lines("-o", temp.resolve("no/such/graph.jsonl").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("its folder does not exist");
    assertThat(left()).isEmpty();
  }

  @Test
  void aQueryOfPapersTakesTheirTermsAlong() {
    assertThat(lines("--query", "papers-on", "Koopman operator").out())
        .contains("\"paper:p1\"", "\"paper:p2\"", "\"term:koopman operator\"", "MENTIONS")
        .doesNotContain("\"paper:p3\"");
  }

  @Test
  void aQueryOfTermsTakesThese() {
    assertThat(lines("--query", "narrower", "generative model").out())
        .contains("\"term:masked diffusion model\"")
        .doesNotContain("\"kind\":\"relationship\"", "\"paper:");
  }

  @Test
  void kindsAreChosen() {
    assertThat(lines("--only", "papers,authors").out())
        .contains("\"WROTE\"", "\"paper:p1\"")
        .doesNotContain("\"term:");
  }

  @Test
  void whatIsAroundATermIsChosen() {
    assertThat(lines("--around", "ResDMD").out())
        .contains("\"term:resdmd\"", "\"paper:p1\"", "\"PROPOSES\"")
        .doesNotContain("\"paper:p2\"");
    assertThat(lines("--around", "ResDMD", "--hops", "3").out()).contains("\"paper:p2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | nothing to export | --cypher | MATCH (n:Nothing) RETURN n",
        "1 | nothing to export | --cypher | RETURN 1",
        "1 | No term         | --around | term:nobody knows it",
        "2 | --only takes    | --only   | people",
        "2 | at least 1      | --top    | 0",
        "2 | no query named  | --query  | no-such",
        "2 | neither papers nor terms | --query | overview",
        "2 | is no option    | stray    | words",
        "2 | goes with --around | --hops | 2",
        "2 | goes with --query  | --param | x=1",
        "2 | bibtex alone       | --file  | refs.bib",
      })
  void whatCannotBeChosenIsTold(int exitCode, String told, String option, String value) {
    Run run = lines(option, value);

    assertThat(run.err()).contains(told);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownFormatIsToldWithTheKnownOnes() {
    Run run = Run.at(server, "export", "--format", "gfx");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no format \"gfx\"", "json");
  }

  @Test
  void anUnknownProfileIsToldWithTheKnownOnes() {
    Run run = Run.at(server, "export", "--format", "json", "--profile", "nobodys");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no profile \"nobodys\"", "jsonl");
  }

  @Test
  void aFolderIsNothingForStandardOutput() {
    Run run = Run.at(server, "export", "--format", "obsidian");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("name one with -o");
  }

  @Test
  void aFileOfAnyEncodingIsNothingForStandardOutput() {
    Run run = Run.at(server, "export", "--format", "bibtex", "--file", "refs.bib", "-o", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Name a file with -o");
  }

  @Test
  void aQuerySaysItselfWhichTermsItTakes() {
    assertThat(lines("--query", "papers-on", "Koopman operator", "--top", "1").err())
        .contains("--min-papers and --top go with the whole graph");
  }

  @Test
  void allThatAQueryFindsIsExported() {
    assertThat(lines("--query", "papers-on", "Koopman operator", "1").out())
        .contains("\"paper:p1\"")
        .doesNotContain("\"paper:p2\"");
  }

  @Test
  void whatIsMadeOfPapersAndTermsNeedsBoth() {
    for (String format : List.of("vosviewer", "matrix")) {
      Run run = Run.at(server, "export", "--format", format, "--only", "terms");

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("made of papers");
    }
  }

  @Test
  void everyFormatIsListed() {
    Run run = Run.of("export", "--list");

    assertThat(run.exitCode()).isZero();
    Formats.all().forEach(format -> assertThat(run.out()).contains(format.description().name()));
  }

  @Test
  void aGraphThatIsBeingBuiltIsNotExported() {
    graph.write(
        tx ->
            tx.run(
                    "CYPHER 5 MERGE (g:Papergraph {id: 'papergraph'}) SET g.leaseHolder = 'process 1'"
                        + ", g.leaseUntil = timestamp() + 100000")
                .consume());
    Run run = lines("-o", temp.resolve("graph").toString());
    graph.write(
        tx -> tx.run("CYPHER 5 MATCH (g:Papergraph) REMOVE g.leaseHolder, g.leaseUntil").consume());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("process 1 is building this graph");
  }
}
