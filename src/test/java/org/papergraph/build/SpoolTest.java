package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpoolTest {
  private static final byte[] LINES = "y\n".repeat(500).getBytes(StandardCharsets.UTF_8);

  @Test
  void whatComesOnceIsReadAgain() throws IOException {
    Spool spool = new Spool(() -> new ByteArrayInputStream(LINES), LINES.length);

    assertThat(spool.open().readAllBytes()).isEqualTo(LINES);
    assertThat(spool.open().readAllBytes()).isEqualTo(LINES);
  }

  @Test
  void whatHasNoEndIsRefused() {
    Spool spool = new Spool(SpoolTest::endless, 5 << 20);

    assertThatThrownBy(() -> spool.open().transferTo(OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessage("over 5 MB came that can be read but once; write them to a file and name that");
  }

  @Test
  void noMoreIsTakenThanIsRead() throws IOException {
    InputStream source = new ByteArrayInputStream(LINES.clone());
    Spool spool = new Spool(() -> new Bytewise(source), LINES.length);

    assertThat(spool.open().read()).isEqualTo('y');
    assertThat(source.available()).isEqualTo(LINES.length - 1);
    assertThat(spool.open().readAllBytes()).isEqualTo(LINES);
  }

  /** A byte at a time. */
  private static final class Bytewise extends FilterInputStream {
    Bytewise(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return super.read(bytes, from, Math.min(1, length));
    }
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'y';
      }
    };
  }
}
