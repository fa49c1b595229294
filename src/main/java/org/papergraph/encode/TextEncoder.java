package org.papergraph.encode;

import java.nio.FloatBuffer;
import java.util.stream.IntStream;

/**
 * Tells what texts are about: vectors of unit length, whose product is the nearer to 1 the more two
 * texts are alike. Safe for several threads, each of which runs on its own core.
 *
 * <p>The mean of the last layer's states over all pieces, as Reimers and Gurevych, "Sentence-BERT",
 * EMNLP 2019.
 */
public final class TextEncoder implements AutoCloseable {
  /** Which model made a vector: those of two models cannot be compared. */
  public static final String NAME = "all-MiniLM-L6-v2-q";

  /** Numbers of one vector. */
  public static final int UNITS = 384;

  /** As many as the model takes; what follows them does not count. */
  private static final int LONGEST = 512;

  private final WordPieces pieces = WordPieces.read();
  private final OnnxModel model = new OnnxModel(MiniLm.graph(), Projection.STATES);

  /** The vector of title and abstract together. */
  public float[] encode(String title, String abstractText) {
    return encode(title + " " + abstractText);
  }

  /** The vector of a text; of one without a word that of nothing, which is like no other. */
  public float[] encode(String text) {
    int[] ids =
        IntStream.concat(
                IntStream.concat(
                    IntStream.of(pieces.start()), pieces.inText(text).limit(LONGEST - 2L)),
                IntStream.of(pieces.end()))
            .toArray();
    FloatBuffer states = model.states(ids);
    float[] sum = new float[UNITS];
    for (int i = 0; states.hasRemaining(); i = (i + 1) % UNITS) {
      sum[i] += states.get();
    }
    return UnitVectors.of(sum);
  }

  @Override
  public void close() {
    model.close();
  }
}
