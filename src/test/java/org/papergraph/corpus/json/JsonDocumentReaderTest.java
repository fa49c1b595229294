package org.papergraph.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.SourceRecord;

class JsonDocumentReaderTest {
  private static final String A = "{\"id\":\"a\",\"title\":\"A\"}";
  private static final String B = "{\"id\":\"b\",\"title\":\"B\",\"abstract\":\"We.\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,%s]",
        "[\n%s,\n%s\n]",
        "[\n  %s,\n  %s\n]\n",
        "{\"total\":2,\"data\":[%s,%s]}",
        "{\n  \"meta\": {\"count\": 2},\n  \"results\": [\n    %s,\n    %s\n  ]\n}",
        "{\"status\":\"ok\",\"message\":{\"items\":[%s,%s],\"total-results\":2}}",
        "{\"items\":[%s,%s]}",
        "{\"papers\":[%s,%s]}",
        "{\"recommendedPapers\":[%s,%s]}",
        "{\"data\":[{\"citedPaper\":%s},{\"citedPaper\":%s}]}",
        "[%s]\n[%s]\n",
        "{\"data\":[%s]}\n{\"data\":[%s]}\n",
        "{\n\"data\":\n[%s]}\n{\"data\":\n[%s]}\n"
      })
  void recordsAreFoundWhateverLiesAroundThem(String document) {
    Collected collected = Collected.of(document.formatted(A, B));

    assertThat(collected.titles()).containsExactly("A", "B");
    assertThat(collected.skipped).isEmpty();
    assertThat(collected.records).extracting(SourceRecord::position).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"title\": \"A\"\n}\n",
        "{\"message\":{\"title\":\"A\"}}",
        "[{\n\"title\":\"A\"}]"
      })
  void oneRecordIsRead(String document) {
    assertThat(Collected.of(document).titles()).containsExactly("A");
  }

  @Test
  void prettyPrintedRecordsMayFollowEachOther() {
    assertThat(Collected.of("{\n  \"title\": \"A\"\n}\n{\n  \"title\": \"B\"\n}\n").titles())
        .containsExactly("A", "B");
  }

  @Test
  void aRecordThatHoldsOthersIsOne() {
    String record = "{\"title\":\"A\",\"data\":[1],\"items\":[{\"title\":\"x\"}]}";

    assertThat(Collected.of("[" + record + "]").titles()).containsExactly("A");
    assertThat(Collected.of("{\"items\":[\"x\"],\"title\":\"A\"}\n").titles()).containsExactly("A");
  }

  @Test
  void aRecordThatIsNoneSaysWhereAndCostsItselfAlone() {
    Collected collected =
        Collected.of(
            """
            [
              {"title": "A"},
              {"abstract": "None."},
              null,
              {
                "title": 17
              },
              {"title": "B", "title": "C"},
              {"title": "half \\ud835"},
              {"title": "D"}
            ]
            """);

    assertThat(collected.titles()).containsExactly("A", "D");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 3, column 3: no title; add one, or remove the record",
            "papers.txt, record 3, line 4, column 3: not a JSON object; write one {…} a line",
            "papers.txt, record 4, line 6, column 14: a value of the wrong type (title); make it a"
                + " string",
            "papers.txt, record 5, line 8, column 27: a name that stands twice (title); keep one of"
                + " the two",
            "papers.txt, record 6, line 9, column 13: half a character (title); export it again as"
                + " UTF-8");
  }

  @Test
  void aDocumentThatBreaksOffKeepsWhatCameBefore() {
    Collected cut = Collected.of("[\n  " + A + ",\n  {\"title\": \"B");
    Collected bad = Collected.of("{\"data\": [\n  " + A + ",\n  {\"title\" \"B\"},\n  " + B + "]}");

    assertThat(cut.titles()).containsExactly("A");
    assertThat(cut.problems().getFirst())
        .startsWith("papers.txt, record 2, line 3, column 15: cut short")
        .contains("nothing after it was read");
    assertThat(bad.titles()).containsExactly("A");
    assertThat(bad.problems().getFirst())
        .startsWith("papers.txt, record 2, line 3, column 12: not JSON")
        .contains("nothing after it was read")
        .doesNotContain("\n", "jackson");
  }

  @Test
  void bytesThatAreNotUtf8CostTheirRecord() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("[" + A + ",\n{\"title\":\"caf").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write("\"},\n{\"unused\":\"".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write("\",\"title\":\"B\"}]".getBytes(StandardCharsets.UTF_8));

    Collected collected = Collected.of(bytes.toByteArray());

    assertThat(collected.titles()).containsExactly("A", "B");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 2, column 10: not UTF-8 (title); convert the file to UTF-8");
  }

  @Test
  void nestingAndRecordsHaveAnEnd() {
    String authors = "\"x\",".repeat(1_000_000) + "\"x\"";
    Collected many =
        Collected.of("[" + A + ",{\"title\":\"M\",\"authors\":[" + authors + "]}," + B + "]");
    Collected deep = Collected.of("[" + A + "," + "[".repeat(100_000));
    Collected deepOnly = Collected.of("[".repeat(1_000_000));

    assertThat(many.titles()).containsExactly("A", "B");
    assertThat(many.skipped).extracting(CorpusException::reason).containsExactly(Reason.TOO_DEEP);
    assertThat(deep.titles()).containsExactly("A");
    assertThat(deep.skipped).extracting(CorpusException::reason).containsExactly(Reason.TOO_DEEP);
    assertThat(deepOnly.thrown)
        .get()
        .extracting(CorpusException::reason)
        .isEqualTo(Reason.NOTHING_READ);
  }

  @Test
  void aFirstLineLongerThanWhatIsLookedAtIsALine() {
    String big = "{\"title\":\"A\",\"x\":\"" + "y".repeat(100_000) + "\"}\n";

    Collected collected = Collected.of(big + "{broken\n" + big);

    assertThat(collected.titles()).containsExactly("A", "A");
    assertThat(collected.skipped).hasSize(1);
    assertThat(Collected.of("{\"total\":1,\"data\":[" + big + "," + big + "]}").titles())
        .hasSize(2);
  }

  @Test
  void linesOfWhichTheFirstIsBrokenAreLines() {
    String cut = "{\"title\":\n";

    assertThat(Collected.of(cut + A + "\n" + B + "\n").titles()).containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"data\":[]}", "{\n}", "{\n\"results\": []\n}"})
  void aPageWithoutRecordsIsAnError(String document) {
    assertThat(Collected.of(document).thrown)
        .get()
        .extracting(CorpusException::reason)
        .isEqualTo(Reason.NOTHING_READ);
  }
}
