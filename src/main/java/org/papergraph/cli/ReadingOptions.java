package org.papergraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.papergraph.build.Languages;
import org.papergraph.build.Reading;
import org.papergraph.corpus.Column;
import org.papergraph.corpus.Columns;
import picocli.CommandLine.Option;

/** How files of papers are read. */
final class ReadingOptions {
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

  @Option(
      names = "--strict",
      description = "Fail, and change nothing, if any record cannot be read.")
  private boolean strict;

  @Option(
      names = "--report",
      paramLabel = "CSV",
      description = "Write each record that cannot be read to this file, with place and reason.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--any-language",
      description = "Read papers that are not in English too; English rules find their terms.")
  private boolean anyLanguage;

  /** As with {@code --any-language}. */
  static ReadingOptions ofAnyLanguage() {
    ReadingOptions options = new ReadingOptions();
    options.anyLanguage = true;
    return options;
  }

  boolean strict() {
    return strict;
  }

  Optional<Path> report() {
    return report;
  }

  Reading reading() {
    return new Reading(new Columns(columns), anyLanguage ? Languages.ANY : Languages.ENGLISH);
  }
}
