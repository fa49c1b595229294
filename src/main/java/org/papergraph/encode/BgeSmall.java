package org.papergraph.encode;

import java.io.InputStream;

/**
 * Where the published encoder lies: bge-small-en-v1.5 (Xiao et al., "C-Pack", 2023, MIT licence),
 * quantised to 8 bits, as resources of the class path.
 */
final class BgeSmall {
  private static final String GRAPH = "/bge-small-en-v1.5-q.onnx";
  private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

  private BgeSmall() {}

  static InputStream graph() {
    return open(GRAPH);
  }

  static InputStream vocabulary() {
    return open(VOCABULARY);
  }

  private static InputStream open(String name) {
    InputStream in = BgeSmall.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + name);
    }
    return in;
  }
}
