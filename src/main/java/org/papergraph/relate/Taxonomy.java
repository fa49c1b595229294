package org.papergraph.relate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.extract.MentionType;
import org.papergraph.relate.IsA.Evidence;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.HeadPhrases;

/**
 * Tells from the names of the corpus's terms which are kinds of which: each is placed under the
 * term with the longest name that ends its own. Since a broader name is the shorter one, there are
 * no cycles; since it is the longest, no relationship follows from two others.
 */
public final class Taxonomy {
  private static final int MOST_EVIDENCE = 5;

  private final Map<String, Entity> entities = new HashMap<>();
  private final HeadPhrases heads;

  private Taxonomy(Collection<Entity> all) {
    all.forEach(entity -> entities.put(entity.key(), entity));
    heads = new HeadPhrases(all);
  }

  /** All relationships in the order of their terms, whatever the order of {@code entities}. */
  public static List<IsA> of(Collection<Entity> entities) {
    Taxonomy taxonomy = new Taxonomy(entities);
    return taxonomy.entities.values().parallelStream()
        .sorted(Comparator.comparing(Entity::key))
        .flatMap(narrower -> taxonomy.broader(narrower).map(b -> isA(narrower, b)).stream())
        .toList();
  }

  private Optional<Entity> broader(Entity narrower) {
    return heads.of(narrower.key()).stream()
        .filter(heads::isTerm)
        .map(entities::get)
        .filter(broader -> fit(narrower.type(), broader.type()))
        .findFirst();
  }

  /**
   * A data set is no method, task or metric, nor the other way round; and what is called after a
   * data set is another one. All else shades off into each other.
   */
  private static boolean fit(MentionType narrower, MentionType broader) {
    boolean data = narrower == MentionType.DATASET;
    boolean other = broader != MentionType.CONCEPT;
    return broader != MentionType.DATASET && !(data && other);
  }

  private static IsA isA(Entity narrower, Entity broader) {
    List<Evidence> evidence =
        narrower.mentions().entrySet().stream()
            .limit(MOST_EVIDENCE)
            .map(e -> new Evidence(e.getKey(), e.getValue().getFirst().sentence()))
            .toList();
    return new IsA(
        narrower.key(), broader.key(), IsA.Rule.HEAD, narrower.mentions().size(), evidence);
  }
}
