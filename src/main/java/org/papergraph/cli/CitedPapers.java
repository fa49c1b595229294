package org.papergraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.cli.print.Bibtex;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.Visible;
import org.papergraph.query.Reader;
import org.papergraph.query.Rows;

/** Prints each paper that a result's column id names once, as its key or as a BibTeX entry. */
final class CitedPapers implements Rows {
  private static final int BATCH = 1000;

  private final Writer out;
  private final Format format;
  private final Reader reader;
  private final Set<String> ids = new LinkedHashSet<>();
  private int column;

  CitedPapers(Writer out, Format format, Reader reader) {
    this.out = out;
    this.format = format;
    this.reader = reader;
  }

  @Override
  public void columns(List<String> names) {
    column = names.indexOf("id");
  }

  @Override
  public void row(List<Object> values) {
    ids.add((String) values.get(column));
  }

  /** To be called when all rows have come. */
  void finish() throws IOException {
    Bibtex bibtex = new Bibtex(out);
    List<String> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> batch = all.subList(from, Math.min(from + BATCH, all.size()));
      for (Map<String, Object> paper : reader.list("find/cited", Map.of("ids", batch))) {
        print(paper, bibtex);
      }
    }
    out.flush();
  }

  private void print(Map<String, Object> paper, Bibtex bibtex) throws IOException {
    if (format == Format.BIBTEX) {
      bibtex.entry(paper);
    } else {
      Object key = paper.get("citeKey") == null ? paper.get("id") : paper.get("citeKey");
      out.write(Visible.line((String) key) + "\n");
    }
  }
}
