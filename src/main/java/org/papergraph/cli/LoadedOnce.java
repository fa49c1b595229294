package org.papergraph.cli;

import java.util.function.Supplier;
import org.papergraph.encode.TextEncoder;

/** The encoder of texts, loaded when it is first asked for. */
final class LoadedOnce implements Supplier<TextEncoder>, AutoCloseable {
  private TextEncoder encoder;

  @Override
  public TextEncoder get() {
    if (encoder == null) {
      encoder = new TextEncoder();
    }
    return encoder;
  }

  @Override
  public void close() {
    if (encoder != null) {
      encoder.close();
    }
  }
}
