package org.papergraph.cli.print;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes BibTeX entries, each under a key of its own. */
public final class Bibtex {
  private static final Pattern PROCEEDINGS =
      Pattern.compile("(?i)\\b(?:proceedings|proc|conference|workshop|symposium)\\b");
  private static final Pattern NOT_IN_KEYS = Pattern.compile("[^A-Za-z0-9_:.+/-]+");

  private final Writer out;
  private final Set<String> keys = new HashSet<>();

  public Bibtex(Writer out) {
    this.out = out;
  }

  /**
   * Writes a paper.
   *
   * @param paper the row of {@code cypher/find/cited.cypher}
   */
  public void entry(Map<String, Object> paper) throws IOException {
    String venue = text(paper, "venue");
    boolean proceedings = PROCEEDINGS.matcher(venue).find();
    String type = venue.isEmpty() ? "misc" : proceedings ? "inproceedings" : "article";
    out.write("@" + type + "{" + key(paper));
    field("title", BibtexText.title(text(paper, "title")));
    field("author", authors((List<?>) paper.get("authors")));
    field("year", text(paper, "year"));
    field(proceedings ? "booktitle" : "journal", BibtexText.of(venue));
    field("doi", text(paper, "doi"));
    String arxivId = text(paper, "arxivId");
    field("eprint", arxivId);
    field("archiveprefix", arxivId.isEmpty() ? "" : "arXiv");
    field("url", BibtexText.balanced(text(paper, "url")));
    field("keywords", BibtexText.of(joined((List<?>) paper.get("keywords"), ", ")));
    out.write("\n}\n\n");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isBlank()) {
      out.write(",\n  " + name + " = {" + value + "}");
    }
  }

  private static String text(Map<String, Object> paper, String name) {
    Object value = paper.get(name);
    return value == null ? "" : Visible.cleaned(value.toString());
  }

  private static String joined(List<?> values, String separator) {
    return values.stream()
        .map(value -> Visible.cleaned(value.toString()))
        .collect(Collectors.joining(separator));
  }

  /** The citation key where it is one that no paper before has, else the id. */
  private String key(Map<String, Object> paper) {
    String cited = NOT_IN_KEYS.matcher(text(paper, "citeKey")).replaceAll("");
    String id = NOT_IN_KEYS.matcher(text(paper, "id")).replaceAll("-");
    String key = cited.isEmpty() || keys.contains(cited) ? id : cited;
    keys.add(key);
    return key;
  }

  private static String authors(List<?> names) {
    return names.stream()
        .map(name -> BibtexText.name(Visible.cleaned(name.toString())))
        .collect(Collectors.joining(" and "));
  }
}
