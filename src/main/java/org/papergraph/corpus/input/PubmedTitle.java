package org.papergraph.corpus.input;

/** Takes off what PubMed adds to titles. */
public final class PubmedTitle {
  private PubmedTitle() {}

  /** Brackets stand around the translation of a title, a full stop at the end of each. */
  public static String printed(String title) {
    String plain = withoutStop(title);
    return isBracketed(plain) ? withoutStop(plain.substring(1, plain.length() - 1).strip()) : plain;
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1).strip()
        : title;
  }

  /** Whether the first bracket closes at the end, and not before. */
  private static boolean isBracketed(String title) {
    int depth = 0;
    for (int i = 0; i + 1 < title.length(); i++) {
      depth += title.charAt(i) == '[' ? 1 : title.charAt(i) == ']' ? -1 : 0;
      if (depth <= 0) {
        return false;
      }
    }
    return depth == 1 && title.endsWith("]");
  }
}
