package org.papergraph.graph;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.corpus.FoldedTitle;
import org.papergraph.corpus.Metadata;

/**
 * What tells which paper a record speaks of.
 *
 * @param identifiers those that mean the same everywhere, by their kind
 * @param own the id that the source gives, which means something within that source alone
 * @param title folded
 * @param surnames of the authors, folded
 */
record Clues(
    Sourced sourced,
    Map<Kind, String> identifiers,
    Optional<String> own,
    String title,
    OptionalInt year,
    Set<String> surnames) {

  /** Kinds of identifiers, the best known first. */
  enum Kind {
    DOI("doi"),
    ARXIV("arxiv"),
    PMID("pmid"),
    ACL("acl");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  static Clues of(Sourced sourced) {
    Metadata metadata = sourced.paper().metadata();
    Map<Kind, String> identifiers = new LinkedHashMap<>();
    metadata.doi().ifPresent(doi -> identifiers.put(Kind.DOI, doi));
    metadata.arxivId().ifPresent(id -> identifiers.put(Kind.ARXIV, id));
    metadata.pmid().ifPresent(id -> identifiers.put(Kind.PMID, id));
    metadata.aclId().ifPresent(id -> identifiers.put(Kind.ACL, id));
    return new Clues(
        sourced,
        identifiers,
        metadata.id(),
        FoldedTitle.of(sourced.paper().title()),
        metadata.year(),
        surnames(metadata.authors()));
  }

  private static Set<String> surnames(List<String> authors) {
    return authors.stream()
        .map(name -> name.substring(name.strip().lastIndexOf(' ') + 1))
        .map(Clues::folded)
        .collect(Collectors.toSet());
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
