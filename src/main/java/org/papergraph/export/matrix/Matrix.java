package org.papergraph.export.matrix;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** Papers by year against methods and tasks. */
public final class Matrix implements Format {
  private static final String CSV = "csv";

  @Override
  public Description description() {
    return new Description(
        "matrix",
        List.of(CSV, "markdown"),
        "a table: a row a paper, by year, a column a method or task (the 50 that most papers"
            + " mention; --top or --min-papers take others), and how often each is mentioned",
        "concepts, datasets, metrics, authors, evidence, and all else of papers but id, title, year");
  }

  @Override
  public Exporter exporter(Request request) {
    return new PapersByTerms(request.profile().equals(CSV) ? CsvTable::new : MarkdownTable::new);
  }
}
