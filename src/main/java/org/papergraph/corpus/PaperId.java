package org.papergraph.corpus;

import org.papergraph.text.Digest;

/** Identifies a paper that has no identifier of its own. */
public final class PaperId {
  private PaperId() {}

  /** An identifier made of title and year alone. */
  public static String ofTitle(Paper paper) {
    return "title:" + titleAndYear(paper);
  }

  private static String titleAndYear(Paper paper) {
    String title = Digest.hex(12, FoldedTitle.of(paper.title()));
    return paper.metadata().year().isPresent()
        ? title + ":" + paper.metadata().year().getAsInt()
        : title;
  }
}
