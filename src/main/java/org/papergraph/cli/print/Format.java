package org.papergraph.cli.print;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The notations in which results are printed. */
public enum Format {
  TABLE,
  JSON,
  CSV,
  MARKDOWN,
  /** Of papers only: citation keys, one a line. */
  KEYS,
  /** Of papers only: BibTeX entries. */
  BIBTEX;

  /** Whether it can hold any rows, or papers alone. */
  public boolean holdsRows() {
    return this != KEYS && this != BIBTEX;
  }

  /**
   * A printer of rows.
   *
   * @throws IllegalStateException where this notation does not hold rows
   */
  public Printer printer(Writer out, Screen screen, List<String> columns) throws IOException {
    return switch (this) {
      case TABLE -> new TablePrinter(out, screen, columns);
      case JSON -> new JsonPrinter(out, columns);
      case CSV -> new CsvPrinter(out, screen, columns);
      case MARKDOWN -> new MarkdownPrinter(out, columns);
      case KEYS, BIBTEX -> throw new IllegalStateException(this + " holds no rows");
    };
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
