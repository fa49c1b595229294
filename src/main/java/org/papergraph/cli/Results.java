package org.papergraph.cli;

import java.io.IOException;
import org.papergraph.cli.print.Format;
import org.papergraph.query.Reader;
import org.papergraph.query.Rows;

/** Prints results in the format that the user asked for. */
final class Results {
  private final Surroundings surroundings;
  private final Reader reader;

  Results(Surroundings surroundings, Reader reader) {
    this.surroundings = surroundings;
    this.reader = reader;
  }

  /** Prints what {@code source} yields; in the formats of papers, the papers of its column id. */
  void print(Format format, Source source) throws IOException {
    if (format.holdsRows()) {
      PrintedRows rows = new PrintedRows(surroundings, format);
      source.deliver(rows);
      rows.finish();
    } else {
      CitedPapers papers = new CitedPapers(surroundings.out(), format, reader);
      source.deliver(papers);
      papers.finish();
    }
  }

  /** Where rows come from. */
  interface Source {
    void deliver(Rows rows) throws IOException;
  }
}
