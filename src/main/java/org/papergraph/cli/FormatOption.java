package org.papergraph.cli;

import org.papergraph.cli.print.Format;
import org.papergraph.query.UsageException;
import picocli.CommandLine.Option;

/** The option that says how rows are printed. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (as without this option), json, csv or markdown; of papers also keys or"
              + " bibtex.")
  private Format format = Format.TABLE;

  /** For a command that prints papers. */
  Format ofPapers() {
    return format;
  }

  /**
   * For a command that prints something else.
   *
   * @throws UsageException where papers alone can be printed so
   */
  Format ofRows() {
    if (!format.holdsRows()) {
      throw new UsageException("--format " + format + " prints papers, but these are none.");
    }
    return format;
  }
}
