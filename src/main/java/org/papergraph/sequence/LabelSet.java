package org.papergraph.sequence;

import java.util.List;

/**
 * The labels of words: outside any span, or at the beginning of or inside a span of one type (BIO;
 * Ramshaw and Marcus 1995). Label 0 is outside; type {@code t} begins with {@code 1 + 2t} and goes
 * on with {@code 2 + 2t}.
 */
public final class LabelSet {
  /** In the order of their numbers. */
  public static final List<String> TYPES =
      List.of("Method", "Task", "Dataset", "Metric", "Concept", "Generic");

  public static final int OUTSIDE = 0;
  public static final int SIZE = 1 + 2 * TYPES.size();

  private LabelSet() {}

  public static int begin(int type) {
    return 1 + 2 * type;
  }

  public static int inside(int type) {
    return 2 + 2 * type;
  }

  private static boolean isBegin(int label) {
    return label % 2 == 1;
  }

  private static boolean isInside(int label) {
    return label > 0 && label % 2 == 0;
  }

  /** The type of a label other than {@link #OUTSIDE}. */
  private static int type(int label) {
    return (label - 1) / 2;
  }

  /** A span goes on only with the type that it began with. */
  public static boolean follows(int before, int label) {
    return !isInside(label) || (before != OUTSIDE && type(before) == type(label));
  }

  /** "O", "B-Method", "I-Method", …, by number. */
  public static String name(int label) {
    if (label == OUTSIDE) {
      return "O";
    }
    return (isBegin(label) ? "B-" : "I-") + TYPES.get(type(label));
  }
}
