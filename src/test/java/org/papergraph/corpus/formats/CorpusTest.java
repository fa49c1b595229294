package org.papergraph.corpus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;

class CorpusTest {
  private static final String JSON = "{\"title\":\"Ångström\",\"abstract\":\"A. 😀\"}\n";

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
  void anEmptySourceIsRefused(String content) {
    assertWhole(Collected.of(content), Reason.EMPTY);
  }

  @Test
  void aPackedSourceThatIsCutShortIsRefused() {
    assertWhole(Collected.of(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0}), Reason.BAD_ARCHIVE);
  }

  @Test
  void aBinarySourceIsRefused() {
    byte[] noise = new byte[500];
    new Random(1).nextBytes(noise);

    assertWhole(Collected.of(noise), Reason.BINARY);
    assertWhole(Collected.of("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), Reason.BINARY);
    assertWhole(Collected.of("PK\003\004, an archive in an archive"), Reason.BINARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n<feed/>\n",
        "interactions:\n- request:\n    body: ''\n  response:\n    string: '{\"data\": [{\"title\":\n      \"A\"}]}'\n",
        "---\ntitle: x\n---\n"
      })
  void aFormatThatIsNotKnownIsRefused(String content) {
    Collected collected = Collected.of(content);

    assertWhole(collected, Reason.UNKNOWN_FORMAT);
    assertThat(collected.thrown.orElseThrow()).hasMessageContaining("JSON Lines");
  }

  @Test
  void runningProseIsNoListOfPapers() {
    assertWhole(
        Collected.of("Some line of a text that goes on and on.\n".repeat(30)),
        Reason.UNKNOWN_FORMAT);
  }

  @Test
  void oneLineOfFiveMegabytesIsNoTitle() {
    Collected collected = Collected.of("word ".repeat(1_000_000));

    assertWhole(collected, Reason.UNKNOWN_FORMAT);
    assertThat(collected.thrown.orElseThrow()).hasMessageContaining("first line has over 65536");
  }

  @Test
  void aStreamThatBreaksIsUnreadable() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };

    assertThatThrownBy(() -> Corpus.read(() -> broken, "papers", new Collected()))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith("papers: cannot be read (Is a directory); check");
  }

  @Test
  void marksOfByteOrderAreRead() {
    assertThat(Collected.of("\uFEFF" + JSON).titles()).containsExactly("Ångström");
    assertThat(Collected.of(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_16LE)).titles())
        .containsExactly("Ångström");
    assertThat(Collected.of(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_16BE)).titles())
        .containsExactly("Ångström");
    assertThat(Collected.of(JSON.getBytes(StandardCharsets.UTF_16LE)).titles())
        .containsExactly("Ångström");
  }

  @Test
  void identifiersDoNotDependOnThePosition() {
    String a = "{\"id\":\"a\",\"title\":\"A\"}\n";
    String b = "{\"id\":\"b\",\"title\":\"B\"}\n";

    Collected ab = Collected.of(a + b);
    Collected ba = Collected.of(b + a);

    assertThat(ab.records.get(0).id()).isEqualTo(ba.records.get(1).id()).hasSize(16);
    assertThat(ab.records.get(1).id()).isEqualTo(ba.records.get(0).id());
    assertThat(ab.records.get(1).position()).isEqualTo(2);
    assertThat(ab.records.get(1).source()).isEqualTo("papers.txt");
  }

  @Test
  void aKeyThatRepeatsGetsAnOrdinal() {
    Collected collected = Collected.of("{\"id\":\"a\",\"title\":\"A\"}\n".repeat(3));

    assertThat(collected.records).extracting(SourceRecord::id).doesNotHaveDuplicates().hasSize(3);
    assertThat(collected.records.getFirst().id())
        .isEqualTo(Collected.of("{\"id\":\"a\",\"title\":\"B\"}\n").records.getFirst().id());
  }

  @Test
  void aSourceOfWhichNothingCouldBeReadIsAnError() {
    Collected collected = Collected.of("{\"title\":1}\n{\"title\":\"A\n");

    assertWhole(collected, Reason.NOTHING_READ);
    assertThat(collected.skipped).hasSize(2);
    assertThat(collected.thrown.orElseThrow().getMessage())
        .contains("the first of 2: papers.txt, record 1, line 1, column 10");
    assertWhole(Collected.of("@comment{nothing}\n"), Reason.NOTHING_READ);
  }

  @Test
  void theProblemsOfTheSinkAreItsOwn() {
    RecordSink full =
        new RecordSink() {
          @Override
          public void record(SourceRecord record) {
            throw new IllegalStateException("full");
          }

          @Override
          public void skipped(CorpusException problem) {}

          @Override
          public void doubted(CorpusException doubt) {}
        };
    InputStream in = new java.io.ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Corpus.read(() -> in, "papers", full))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void assertWhole(Collected collected, Reason reason) {
    assertThat(collected.thrown).get().extracting(CorpusException::reason).isEqualTo(reason);
    assertThat(collected.records).isEmpty();
    assertThat(collected.thrown.orElseThrow().getMessage())
        .startsWith("papers.txt: " + reason.label())
        .endsWith("; " + reason.remedy());
  }
}
