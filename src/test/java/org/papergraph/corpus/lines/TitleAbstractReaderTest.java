package org.papergraph.corpus.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.SourceRecord;

class TitleAbstractReaderTest {
  private static final String LONG =
      "We study a thing in great detail and at some length. ".repeat(8).strip();

  @Test
  void theBundledCorpusHolds119Papers() throws IOException {
    Collected collected =
        Collected.of(Files.readAllBytes(Path.of("data/000_65c48e20b42d0e4b.txt")));

    assertThat(collected.records).hasSize(119);
    assertThat(collected.skipped).isEmpty();
    assertThat(collected.thrown).isEmpty();
    assertThat(collected.records).extracting(SourceRecord::id).doesNotHaveDuplicates();
    assertThat(collected.titles().getFirst())
        .startsWith("In-Context Linear Regression Demystified: Training Dynamics");
    assertThat(collected.paper(0).abstractText()).startsWith("We study how multi-head softmax");
    assertThat(collected.records)
        .allSatisfy(
            record -> {
              assertThat(record.paper().title().length()).isLessThan(140);
              assertThat(record.paper().abstractText().length()).isGreaterThan(600);
            });
  }

  @Test
  void aListWithoutHeadingIsRead() {
    Collected collected = Collected.of("Title A\nWe do a.\nTitle B\nWe do b.\n");

    assertThat(collected.titles()).containsExactly("Title A", "Title B");
    assertThat(collected.paper(1).abstractText()).isEqualTo("We do b.");
    assertThat(collected.records).extracting(SourceRecord::position).containsExactly(1, 2);
  }

  @Test
  void blankLinesAndWindowsEndsOfLinesDoNotMatter() {
    assertThat(Collected.of("\nA\r\nWe a.\r\n\r\n \r\nB\r\n\r\nWe b.").titles())
        .containsExactly("A", "B");
  }

  @Test
  void subscribeIsATitleWhereThereIsNoHeading() {
    assertThat(Collected.of("Subscribe or not\n" + LONG + "\n").titles())
        .containsExactly("Subscribe or not");
  }

  @Test
  void aTitleWithoutAbstractAtTheEndIsReported() {
    Collected collected = Collected.of("A\n" + LONG + "\nB\n");

    assertThat(collected.titles()).containsExactly("A");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 3: a title without an abstract (\"B\"); add the abstract on"
                + " the line below the title");
  }

  @Test
  void aTitleWithoutAbstractShiftsNoOther() {
    Collected collected = Collected.of("A\n" + LONG + "\nB\nC\n" + LONG + "\nD\n" + LONG + "\n");

    assertThat(collected.titles()).containsExactly("A", "C", "D");
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.NO_ABSTRACT);
    assertThat(collected.skipped.getFirst().place().line()).hasValue(3);
  }

  @Test
  void anAbstractWithoutTitleShiftsNoOther() {
    Collected collected =
        Collected.of("A\n" + LONG + "\n" + LONG + "\nC\n" + LONG + "\nD\n" + LONG + "\n");

    assertThat(collected.titles()).containsExactly("A", "C", "D");
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.NO_TITLE);
    assertThat(collected.skipped.getFirst().place().line()).hasValue(3);
  }

  @Test
  void aTitleOfFiveMegabytesIsSkipped() {
    String huge = "word ".repeat(1_000_000);

    Collected collected = Collected.of("A\n" + LONG + "\n" + huge + "\n" + LONG + "\nC\n" + LONG);

    assertThat(collected.titles()).containsExactly("A", "C");
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.TITLE_TOO_LONG);
  }

  @Test
  void aLineThatIsNotUtf8CostsItsRecordAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("A\n" + LONG + "\nB\nWe b").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    bytes.write((".\nC\n" + LONG + "\n").getBytes(StandardCharsets.UTF_8));

    Collected collected = Collected.of(bytes.toByteArray());

    assertThat(collected.titles()).isEqualTo(List.of("A", "C"));
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 4, column 5: not UTF-8 (byte 5 of the line); convert the"
                + " file to UTF-8");
  }
}
