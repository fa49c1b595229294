package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be read at all stops a command before it touches anything. */
class UnreadableFilesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing           | no such file; check the path",
        "directory         | nothing in it",
        "empty             | nothing in it",
        "blank             | nothing in it",
        "binary            | not text; export the papers as JSON Lines or BibTeX",
        "title alone       | record 1, line 1: a title without an abstract (\"Normalizing flows\")",
        "line of 5 MB      | no format that is known (its first line has over 65536 characters)",
        "JSON line of 5 MB | record 1, line 1, column 1: beyond what is read in one record",
        "Latin 1           | record 1, line 1, column 5: not UTF-8",
        "JSON cut short    | record 1, line 1, column 24: cut short",
        "open BibTeX       | record 1, line 1, column 1: an entry without its closing brace",
        "broken BibTeX     | record 1, line 1, column 21: not BibTeX",
      })
  void isToldOfAndLeavesNoGraph(String name, String message) throws IOException {
    Path good = new BadFiles(temp).write("good");
    Path bad = new BadFiles(temp).write(name);
    Path graph = temp.resolve("graph");
    String[] build = {"build", "--no-server", "--graph", graph.toString(), good + "", bad + ""};
    for (String[] args : List.of(build, new String[] {"extract", good + "", bad + ""})) {
      Run run = Run.of(args);
      assertThat(run.err()).contains(bad + "").contains(message).doesNotContain("\tat ", "defect");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(graph).doesNotExist();
    }
  }

  @Test
  void skippedRecordsAreReportedWithTheirPlaces() throws IOException {
    Path papers =
        Files.writeString(temp.resolve("a.jsonl"), "{\"title\":\"A\"}\n{\"title\":\"\"}\n");
    Path report = temp.resolve("report.csv");
    String[] args = {"extract", "--tagger", "fast", "--report", report + "", papers + ""};

    assertThat(Run.of(args).exitCode()).isZero();
    assertThat(report)
        .content()
        .isEqualTo(
            """
            source,record,line,column,reason,remedy
            %s,2,2,1,no title,"add one, or remove the record"
            """
                .formatted(papers));
  }

  @Test
  void strictReadingFailsAtAnyRecord() throws IOException {
    Path papers =
        Files.writeString(temp.resolve("a.jsonl"), "{\"title\":\"A\"}\n{\"title\":\"\"}\n");

    Run run = Run.of("extract", "--strict", papers + "");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("record 2, line 2", "--strict was given");
  }

  @Test
  void skippedRecordsAreToldOfAndThenCounted() {
    Run run = Run.typing("{\"title\":\"\"}\n".repeat(33), "extract", "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> line.startsWith("Skipped: -, record ")))
        .hasSize(20);
    assertThat(run.err()).contains("Skipped: … and 13 more.\n", "-: no record in it could be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build                           | Missing required parameter: 'FILE",
        "build --wait soon x.bib         | soon",
        "build --sinc x.bib              | Unknown option: '--sinc'",
        "extract                         | Missing required parameter: 'FILE",
        "remove                          | Which papers?",
        "build --graph a --uri bolt://b x.bib | not both",
      })
  void wrongUsageIsTold(String line, String message) {
    Run run = Run.of(line.split(" +"));
    assertThat(run.err()).contains(message).doesNotContain("\tat ", "defect");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
