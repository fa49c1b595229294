package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.GraphSnapshot;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.Lease;

@ExtendWith(HarnessExtension.class)
class BuildCommandIT {
  private static final String FLOWS =
      """
      {"title": "Normalizing flows", "abstract": "Normalizing flows learn densities."}
      """;
  private static final String KOOPMAN =
      """
      {"title": "Koopman operators", "abstract": "Koopman operators need normalizing flows."}
      """;

  private final GraphConnection graph;
  private final GraphLocation.Server server;
  @TempDir Path temp;

  BuildCommandIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @Test
  void whatABuildDidIsReported() throws IOException {
    String a = write("a.jsonl", FLOWS);
    assertThat(ok("build", a).out())
        .isEqualTo(
            """
            of       what         count
            -------  -----------  -----
            records  read             1
                     new              1
                     changed          0
                     unchanged        0
                     duplicates       0
                     no abstract      0
            papers   new              1
                     in all           1
            terms    new              1
                     in all           1
            Graph: %s
            """
                .formatted(server.uri()));
    String b = write("b.jsonl", KOOPMAN);
    assertThat(ok("build", a, b, a).out())
        .isEqualTo(
            """
            of       what         count
            -------  -----------  -----
            records  read             2
                     new              1
                     changed          0
                     unchanged        1
                     duplicates       0
                     no abstract      0
            papers   new              1
                     in all           2
            terms    new              1
                     in all           2
            The new papers share 1 term with the others:
              normalizing flows (1 new, 1 before)
            Graph: %s
            """
                .formatted(server.uri()));
    assertThat(ok("remove", "koopman operators").out())
        .isEqualTo(
            """
            Records: 1 removed.
            Papers: 0 new, 1 removed, 1 in all.
            Terms: 0 new, 1 removed, 1 in all.
            Graph: %s
            """
                .formatted(server.uri()));
    write("a.jsonl", KOOPMAN);
    assertThat(ok("build", "--sync", "--format", "csv", a).out())
        .startsWith(
            """
            of,what,count
            records,read,1
            records,new,1
            records,changed,0
            records,unchanged,0
            records,duplicates,0
            records,no abstract,0
            records,removed,1
            papers,new,1
            papers,removed,1
            papers,in all,1
            """);
  }

  @Test
  void nothingOfWhatWasReadOrSkippedGoesUnseen() throws IOException {
    String file =
        write(
            "a.jsonl",
            FLOWS
                + """
                {"title": "Normalizing Flows"}
                {"title": "Koopman modes"}
                {"abstract": "Koopman operators need normalizing flows."}
                {"title": "Zur Theorie der Strömungen", "abstract": "Wir zeigen, dass sich die Strömung vorhersagen lässt."}
                {"title": "Réseaux de neurones", "abstract": "Nous présentons une nouvelle méthode fondée sur les réseaux."}
                """);
    Run run = Run.at(server, "build", file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            of       what            count
            -------  --------------  -----
            records  read                3
                     new                 3
                     changed             0
                     unchanged           0
                     duplicates          1
                     no abstract         2
            skipped  no title            1
                     not in English      2
            papers   new                 2
            """);
    assertThat(run.err())
        .contains(file + ", record 5: not in English (German); read it with --any-language")
        .contains(file + ", record 6: not in English (French)");
    String other = write("b.jsonl", FLOWS + FLOWS.replace("flows", "streams"));
    assertThat(ok("build", "--format", "json", other).out())
        .startsWith(
            "{\"records\":{\"read\":2,\"new\":2,\"changed\":0,\"unchanged\":0,\"duplicates\":1,"
                + "\"no abstract\":0,\"removed\":0},\"skipped\":{},\"papers\":{\"new\":1,")
        .endsWith(",\"graph\":\"" + server.uri() + "\"}\n");
  }

  @Test
  void papersInOtherLanguagesAreReadWhereTheyAreWanted() throws IOException {
    String german =
        """
        {"title": "Zur Theorie der Strömungen", "abstract": "Wir zeigen, dass sich die Strömung vorhersagen lässt."}
        """;
    String file = write("a.jsonl", FLOWS + KOOPMAN + german);
    Run strict = Run.at(server, "build", "--strict", file);
    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(strict.err()).contains("not in English (German)", "--strict was given");
    ok("build", "--strict", "--any-language", file);
    assertThat(ok("show", "Zur Theorie der Strömungen").out()).contains("language      de\n");
    assertThat(ok("show", "Koopman operators", "--paper").out()).doesNotContain("language");
    write("a.jsonl", FLOWS + german);
    Run sync = Run.at(server, "build", "--sync", file);
    assertThat(sync.out()).contains("removed          2", "not in English      1");
    assertThat(sync.err()).doesNotContain("Not removed");
  }

  @Test
  void papersOfSeveralRecordsAreToldWithTheReasons() throws IOException {
    write(
        "zotero.bib",
        """
        @article{k, title = {Koopman Operators and {Flows}}, doi = {10.1000/K}, year = 2021}
        """);
    write(
        "arxiv.jsonl",
        """
        {"title": "Koopman operators and flows", "year": 2020, "arxivId": "2011.00001"}
        {"title": "Normalizing flows for densities", "year": 2020}
        """);
    assertThat(ok("build", temp + "").out())
        .contains("papers   new              2\n         in all           2\n");
    assertThat(ok("papers", "--duplicates", "--format", "csv").out())
        .isEqualTo(
            """
            id,title,source,record,why
            doi:10.1000/k,Koopman operators and flows,%s/arxiv.jsonl,1,same title
            doi:10.1000/k,Koopman Operators and {Flows},%s/zotero.bib,1,same title
            """
                .formatted(temp, temp));
  }

  @Test
  void standardInputIsASourceToo() {
    assertThat(typing(FLOWS + KOOPMAN, "build", "-").out()).contains("new              2\n");
    assertThat(typing(FLOWS, "build", "-", "--sync").out())
        .contains("unchanged        1\n", "removed          1\n");
    assertThat(ok("remove", "--source", "-").out()).contains("1 removed, 0 in all");
  }

  private Run typing(String typed, String... args) {
    String[] all =
        Stream.concat(Stream.of("--uri", server.uri().toString()), Stream.of(args))
            .toArray(String[]::new);
    return Run.typing(typed, all);
  }

  @ParameterizedTest
  @CsvSource({
    "odd line, 1, a title without an abstract",
    "missing abstract, 2, a title without an abstract",
    "Latin 1 below, 1, not UTF-8",
    "JSON cut below, 1, cut short",
    "open BibTeX below, 1, an entry without its closing brace",
  })
  void aRecordThatCannotBeReadIsSkippedAndCounted(String name, int papers, String reason)
      throws IOException {
    String file = new BadFiles(temp).write(name).toString();
    Run run = Run.at(server, "build", file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).startsWith("Skipped: " + file + ", record 2, line ").contains(reason);
    assertThat(run.out())
        .containsPattern("\nrecords +read +%d\n +new +%d\n".formatted(papers, papers))
        .containsPattern("\nskipped +%s +1\npapers +new +%d\n".formatted(reason, papers));
    ok("build", write("a.jsonl", FLOWS));
    write("a.jsonl", KOOPMAN + "{");
    Run sync = Run.at(server, "build", "--sync", temp.resolve("a.jsonl").toString());
    assertThat(sync.exitCode()).isZero();
    assertThat(sync.err()).contains("Not removed: records no longer found in " + temp);
  }

  @ParameterizedTest
  @CsvSource({"missing", "directory", "empty", "binary", "title alone", "line of 5 MB", "Latin 1"})
  void oneFileThatCannotBeReadAmongGoodOnesLeavesTheGraphAsItWas(String name) throws IOException {
    ok("build", write("a.jsonl", FLOWS));
    List<String> before = GraphSnapshot.of(graph);
    String good = write("a.jsonl", KOOPMAN);
    String bad = new BadFiles(temp).write(name).toString();
    Run run = Run.at(server, "build", "--sync", good, bad, write("c.jsonl", FLOWS));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(bad);
    assertThat(run.out()).isEmpty();
    assertThat(GraphSnapshot.of(graph)).isEqualTo(before);
  }

  @Test
  void removingWhatIsNotThereLeavesTheGraphAsItWas() throws IOException {
    String file = write("a.jsonl", FLOWS);
    ok("build", file);
    List<String> before = GraphSnapshot.of(graph);
    assertRefused("No paper is named \"zebra\"", "remove", "normalizing flows", "zebra");
    assertRefused(
        "Nothing was read from /nowhere/x.bib; the graph has records of: " + file + ".",
        "remove",
        "--source",
        "/nowhere/x.bib");
    assertThat(GraphSnapshot.of(graph)).isEqualTo(before);
  }

  @Test
  void theGraphOfANewerPapergraphIsLeftAsItIs() throws IOException {
    String file = write("a.jsonl", FLOWS);
    ok("build", file);
    cypher("MATCH (g:Papergraph) SET g.schema = 99");
    List<String> before = GraphSnapshot.of(graph);
    write("a.jsonl", KOOPMAN);
    assertRefused("has schema 99, made by a newer papergraph", "build", "--sync", file);
    assertRefused("has schema 99, made by a newer papergraph", "remove", "normalizing flows");
    assertThat(GraphSnapshot.of(graph)).isEqualTo(before);
  }

  @Test
  void aDeadServerIsTold() throws IOException {
    Run run = Run.of("build", "--uri", "bolt://127.0.0.1:1", write("a.jsonl", FLOWS));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("No Neo4j server answers at bolt://127.0.0.1:1");
  }

  @Test
  void ofTwoBuildersOneSaysThatTheOtherIsAtWork() throws IOException {
    String file = write("a.jsonl", FLOWS);
    ok("build", file);
    write("a.jsonl", KOOPMAN);
    List<String> before = GraphSnapshot.of(graph);
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      assertRefused("Another build is at work on this graph", "build", "--wait", "0s", file);
      assertRefused("Another build is at work", "remove", "--wait", "0s", "normalizing flows");
      assertThat(GraphSnapshot.of(graph)).isEqualTo(before);
      stillHeld(lease);
    }
  }

  @Test
  void ofTwoBuildersOneWaitsForTheOther() throws Exception {
    String file = write("a.jsonl", FLOWS);
    ok("build", file);
    write("a.jsonl", KOOPMAN);
    CountDownLatch waiting = new CountDownLatch(1);
    CompletableFuture<Integer> second;
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      second = CompletableFuture.supplyAsync(() -> build(file, waiting));
      assertThat(waiting.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(second).isNotDone();
      stillHeld(lease);
    }
    assertThat(second.get(60, TimeUnit.SECONDS)).isZero();
    assertThat(GraphSnapshot.of(graph)).anyMatch(line -> line.contains("Koopman"));
  }

  private void stillHeld(Lease lease) {
    graph.write(
        tx -> {
          lease.fence(tx);
          return true;
        });
  }

  private int build(String file, CountDownLatch waiting) {
    OutputStream err =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (toString(StandardCharsets.UTF_8).contains("Waiting for another build (process ")) {
              waiting.countDown();
            }
          }
        };
    return Main.run(
        new ByteArrayInputStream(new byte[0]),
        OutputStream.nullOutputStream(),
        err,
        "build",
        "--uri",
        server.uri().toString(),
        file);
  }

  @Test
  void progressIsShownOnATerminalAndTakenBack() throws IOException {
    String file = write("a.jsonl", FLOWS + KOOPMAN);
    Run run = Run.onTerminal(server, "", 80, "build", file);
    assertThat(run.err())
        .contains("\r\u001b[KExtracting papers: 2 of 2", "\r\u001b[KWriting terms: 2 of 2")
        .endsWith("\r\u001b[K");
    cypher("CREATE CONSTRAINT no_title IF NOT EXISTS FOR (p:Paper) REQUIRE p.title IS UNIQUE");
    try {
      String same = KOOPMAN.replace("{", "{\"doi\": \"10.1000/x\", ");
      Run failed = Run.onTerminal(server, "", 80, "build", write("b.jsonl", same));
      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.err()).contains("\r\u001b[KNode(");
    } finally {
      cypher("DROP CONSTRAINT no_title");
    }
  }

  private Run ok(String... args) {
    return Run.ok(server, args);
  }

  private void assertRefused(String message, String... args) {
    Run run = Run.at(server, args);
    assertThat(run.err()).contains(message).doesNotContain("\tat ", "defect");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private void cypher(String text) {
    graph.inSession(session -> session.run(text).consume());
  }
}
