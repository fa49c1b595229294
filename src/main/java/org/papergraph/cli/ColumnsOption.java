package org.papergraph.cli;

import java.util.Map;
import org.papergraph.corpus.Column;
import org.papergraph.corpus.Columns;
import picocli.CommandLine.Option;

/** The option that says which columns of a table hold what. */
final class ColumnsOption {
  @Option(
      names = "--columns",
      paramLabel = "WHAT=COLUMN",
      split = ",",
      description = {
        "Columns of CSV or TSV whose names do not say what they hold, as in"
            + " title=Name,abstract=Other.",
        "WHAT is one of title, abstract, authors, year, venue, doi, keywords, url, pmid, arxiv,"
            + " citekey, id."
      })
  private Map<Column, String> columns = Map.of();

  Columns columns() {
    return new Columns(columns);
  }
}
