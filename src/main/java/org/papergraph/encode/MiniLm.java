package org.papergraph.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Where the model that compares texts lies: all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020,
 * tuned by sentence-transformers, Apache 2.0), quantised to 8 bits, as a resource of the class
 * path. Its vocabulary is that of {@link BgeSmall}, BERT's.
 */
final class MiniLm {
  private static final String GRAPH = "/all-minilm-l6-v2-q.onnx";

  private MiniLm() {}

  static byte[] graph() {
    try (InputStream in = MiniLm.class.getResourceAsStream(GRAPH)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + GRAPH);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
