package org.papergraph.corpus.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.MetadataBuilder;
import org.papergraph.text.NormalizedText;

/**
 * A parsed entry.
 *
 * @param fields by name in lower case, macros and concatenations resolved, white space folded
 */
record BibtexEntry(String key, Map<String, String> fields) {
  /** What a paper takes from the proceedings that it cross-references. */
  private static final List<String> INHERITED =
      List.of("year", "date", "journal", "journaltitle", "booktitle");

  /** Nobody writes more of them; each is looked for along the whole value. */
  private static final int MOST_BRACES = 10;

  String field(String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** The key of the entry that it takes from, in lower case; empty if it takes from none. */
  String parent() {
    return field("crossref").toLowerCase(Locale.ROOT);
  }

  /** Without what no other takes from it. */
  BibtexEntry toInherit() {
    Map<String, String> inherited = new HashMap<>(fields);
    inherited.keySet().retainAll(INHERITED);
    inherited.put("booktitle", field("booktitle", "title"));
    return new BibtexEntry(key, inherited);
  }

  BibtexEntry inheriting(BibtexEntry parent) {
    Map<String, String> all = new HashMap<>(fields);
    if (field("booktitle").isEmpty()) {
      all.put("booktitle", parent.field("booktitle"));
    }
    for (String name : INHERITED) {
      all.putIfAbsent(name, parent.field(name));
    }
    return new BibtexEntry(key, all);
  }

  Paper toPaper() {
    return new Paper(withoutOuterBraces(field("title")), field("abstract"), metadata());
  }

  private Metadata metadata() {
    return new MetadataBuilder()
        .citeKey(key)
        .year(field("year", "date"))
        .venue(plain(withoutOuterBraces(field("journal", "journaltitle", "booktitle"))))
        .doi(field("doi"))
        .arxivId(eprint())
        .arxivId(Identifiers.arxivNamedIn(field("journal", "journaltitle", "note")))
        .url(plain(field("url")))
        .authors(BibtexNames.split(field("author")))
        .keywords(keywords())
        .build();
  }

  private Optional<String> eprint() {
    String archive = field("archiveprefix", "eprinttype");
    boolean arxiv = archive.isEmpty() || archive.equalsIgnoreCase("arxiv");
    return arxiv ? Identifiers.arxiv(field("eprint")) : Optional.empty();
  }

  private List<String> keywords() {
    String words = plain(field("keywords", "keyword"));
    return List.of(words.split(words.contains(";") ? ";" : ",", Limits.NAMES + 2));
  }

  static String fold(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  static String plain(String value) {
    return NormalizedText.of(value).text();
  }

  /** Of braces around the whole value; they protect it from a style's changes of case. */
  static String withoutOuterBraces(String value) {
    String inner = value;
    for (int i = 0; i < MOST_BRACES && isOneGroup(inner); i++) {
      inner = inner.substring(1, inner.length() - 1).strip();
    }
    return inner;
  }

  private static boolean isOneGroup(String value) {
    if (!value.startsWith("{") || !value.endsWith("}")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < value.length() - 1; i++) {
      depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }
}
