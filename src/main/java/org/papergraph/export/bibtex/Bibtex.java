package org.papergraph.export.bibtex;

import java.nio.file.Path;
import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;
import org.papergraph.query.UsageException;

/** The user's own file, with found terms among the keywords of its entries. */
public final class Bibtex implements Format {
  @Override
  public Description description() {
    return new Description(
        "bibtex",
        List.of(),
        "your own file (--file), with each paper's ten most salient terms added as keywords",
        "all but those terms' names");
  }

  @Override
  public Exporter exporter(Request request) {
    Path file =
        request
            .file()
            .orElseThrow(
                () ->
                    new UsageException(
                        "Which file shall get keywords? Name it with --file. For papers as new"
                            + " BibTeX entries use --format bibtex of 'papergraph papers' or"
                            + " 'papergraph query'."));
    return new Keywords(file);
  }
}
