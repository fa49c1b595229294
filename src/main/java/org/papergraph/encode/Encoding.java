package org.papergraph.encode;

import java.nio.FloatBuffer;

/**
 * What the encoder makes of one text: a state for each of its words, numbered through all
 * sentences, and vectors of unit length that stand for stretches of it or for the whole.
 */
public final class Encoding {
  private final float[][] states;
  private final float[] start;

  /**
   * @param width numbers of a state
   */
  Encoding(int words, int width) {
    this.states = new float[words][];
    this.start = new float[width];
  }

  /**
   * Takes over the states of the window's own words.
   *
   * @param pieces the states of all its pieces
   */
  void take(Window window, FloatBuffer pieces) {
    add(state(pieces, 0), start);
    for (int word = window.ownFrom(); word < window.ownTo(); word++) {
      states[word] = state(pieces, window.head(word));
    }
  }

  private float[] state(FloatBuffer pieces, int piece) {
    float[] state = new float[start.length];
    pieces.get(piece * state.length, state);
    return state;
  }

  public int words() {
    return states.length;
  }

  /** The last layer's state of the word's first piece, as it is; to be left as it is. */
  public float[] state(int word) {
    return states[word];
  }

  /**
   * What bge compares texts by: the state of [CLS], at unit length (of several windows the mean).
   * Two such vectors' product is their cosine. Only the published encoder was taught to say
   * something by it.
   */
  public float[] text() {
    return UnitVectors.of(start);
  }

  /** The mean of the states of the words in {@code [from, to)}, at unit length. */
  public float[] mean(int from, int to) {
    float[] sum = new float[start.length];
    for (int word = from; word < to; word++) {
      add(states[word], sum);
    }
    return UnitVectors.of(sum);
  }

  private static void add(float[] state, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += state[i];
    }
  }
}
