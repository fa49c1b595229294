package org.papergraph.corpus.tagged;

/** Takes off what PubMed adds to titles. */
final class PubmedTitle {
  private PubmedTitle() {}

  /** Brackets stand around the translation of a title, a full stop at the end of each. */
  static String printed(String title) {
    String printed = withoutStop(title);
    return printed.startsWith("[") && printed.endsWith("]") && printed.indexOf('[', 1) < 0
        ? withoutStop(printed.substring(1, printed.length() - 1))
        : printed;
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1).strip()
        : title;
  }
}
