package org.papergraph.corpus.input;

import java.util.List;
import java.util.Optional;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;

/** Tells papers from what is in their form, but more than any paper says of itself. */
final class Excess {
  private Excess() {}

  /** What is too long in a paper, if anything is. */
  static Optional<String> of(Paper paper) {
    Metadata metadata = paper.metadata();
    return length("a title", paper.title(), Limits.TITLE)
        .or(() -> length("an abstract", paper.abstractText(), Limits.ABSTRACT))
        .or(() -> identifier(metadata))
        .or(() -> names("an author's name", "authors", metadata.authors()))
        .or(() -> names("a keyword", "keywords", metadata.keywords()));
  }

  private static Optional<String> identifier(Metadata metadata) {
    return field("an id", metadata.id())
        .or(() -> field("a citation key", metadata.citeKey()))
        .or(() -> field("a DOI", metadata.doi()))
        .or(() -> field("an id of the ACL Anthology", metadata.aclId()))
        .or(() -> field("an address", metadata.url()))
        .or(() -> field("a venue", metadata.venue()));
  }

  private static Optional<String> field(String what, Optional<String> value) {
    return value.flatMap(text -> length(what, text, Limits.NAME));
  }

  private static Optional<String> names(String one, String all, List<String> names) {
    return names.size() > Limits.NAMES
        ? Optional.of("over %,d %s".formatted(Limits.NAMES, all))
        : names.stream().flatMap(name -> length(one, name, Limits.NAME).stream()).findFirst();
  }

  private static Optional<String> length(String what, String value, int most) {
    return value.length() > most
        ? Optional.of("%s of %,d characters".formatted(what, value.length()))
        : Optional.empty();
  }
}
