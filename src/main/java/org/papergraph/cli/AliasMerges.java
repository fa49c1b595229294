package org.papergraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.PapergraphException;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.Merge;
import org.papergraph.resolve.MergeRule;
import org.papergraph.resolve.Resolution;

/** Finds merges by the names that a user gives. */
final class AliasMerges {
  private final Resolution resolution;

  AliasMerges(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * The merge of two names that a rule made.
   *
   * @throws PapergraphException which tells why there is none
   */
  Merge automatic(String one, String other) {
    List<Merge> merges = resolution.ledger().between(one, other);
    if (merges.isEmpty()) {
      throw new PapergraphException(none(one, other));
    }
    Merge merge = merges.getFirst();
    if (merge.rule() == MergeRule.CURATION) {
      throw new PapergraphException(
          "%s were joined by a user; 'papergraph alias forget' takes that back."
              .formatted(both(one, other)));
    }
    return merge;
  }

  private String none(String one, String other) {
    Optional<Entity> shared =
        resolution.entities().stream()
            .filter(entity -> entity.isCalled(one) && entity.isCalled(other))
            .findFirst();
    return shared
        .map(
            entity ->
                "%s are names of one term, but through others; undo one of these:\n%s"
                    .formatted(both(one, other), listed(entity)))
        .orElse(
            "No rule takes %s for one term's; 'papergraph alias block' keeps them apart for ever."
                .formatted(both(one, other)));
  }

  private String listed(Entity entity) {
    return resolution.ledger().of(entity.key()).stream()
        .map(m -> "  \"%s\" and \"%s\" (%s)".formatted(m.name(), m.other(), m.rule().label()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String both(String one, String other) {
    return "\"%s\" and \"%s\"".formatted(one, other);
  }

  /** The merges of all terms, or of those with that name. */
  Stream<Merge> named(Optional<String> name) {
    return name.map(this::ofTerms).orElseGet(() -> resolution.ledger().merges().stream());
  }

  private Stream<Merge> ofTerms(String name) {
    return resolution.entities().stream()
        .filter(entity -> entity.isLike(name))
        .flatMap(entity -> resolution.ledger().of(entity.key()).stream());
  }
}
