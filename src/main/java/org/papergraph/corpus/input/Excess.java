package org.papergraph.corpus.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        .or(() -> names("authors", metadata.authors()))
        .or(() -> names("keywords", metadata.keywords()));
  }

  private static Optional<String> identifier(Metadata metadata) {
    return Stream.of(
            metadata.id(),
            metadata.citeKey(),
            metadata.doi(),
            metadata.aclId(),
            metadata.url(),
            metadata.venue())
        .flatMap(Optional::stream)
        .flatMap(value -> length("a field", value, Limits.NAME).stream())
        .findFirst();
  }

  private static Optional<String> names(String what, List<String> names) {
    return names.size() > Limits.NAMES
        ? Optional.of("over %,d %s".formatted(Limits.NAMES, what))
        : names.stream().flatMap(name -> length("a name", name, Limits.NAME).stream()).findFirst();
  }

  private static Optional<String> length(String what, String value, int most) {
    return value.length() > most
        ? Optional.of("%s of %,d characters".formatted(what, value.length()))
        : Optional.empty();
  }
}
