package org.papergraph.corpus;

import org.papergraph.text.Digest;

/** Says which records speak of the same paper: those for which it gives the same identifier. */
public final class PaperId {
  private PaperId() {}

  /** The source's own identifier, else the DOI, else arXiv's, else one made of title and year. */
  public static String of(Paper paper) {
    Metadata metadata = paper.metadata();
    return metadata
        .id()
        .or(() -> metadata.doi().map(doi -> "doi:" + doi))
        .or(() -> metadata.arxivId().map(id -> "arxiv:" + id))
        .orElseGet(() -> ofTitle(paper));
  }

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
