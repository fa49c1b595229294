package org.papergraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.corpus.PaperId;
import org.papergraph.graph.Clues.Kind;

/** Records that are taken to speak of one paper, and what they say together. */
final class Cluster {
  /** Registrants of preprints, whose DOI a printed version does not keep. */
  private static final Pattern PREPRINT =
      Pattern.compile("10\\.(48550|1101|2139|26434|21203|20944|31234|31219|36227|5281)/.*");

  /** Titles of fewer words ("Editorial") name many papers. */
  private static final int TELLING_WORDS = 3;

  /** Between a preprint and its printed version. */
  private static final int YEARS_APART = 1;

  private final List<Clues> members = new ArrayList<>();
  private final Map<Kind, Set<String>> identifiers = new EnumMap<>(Kind.class);
  private final Map<String, String> own = new HashMap<>();
  private final TreeSet<Integer> years = new TreeSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> reasons = new TreeSet<>();

  Cluster(Clues clues) {
    members.add(clues);
    clues.identifiers().forEach(this::identify);
    clues.own().ifPresent(id -> own.put(clues.sourced().source(), id));
    clues.year().ifPresent(years::add);
    surnames.addAll(clues.surnames());
  }

  private void identify(Kind kind, String identifier) {
    if (kind != Kind.DOI || !isPreprint(identifier)) {
      identifiers.computeIfAbsent(kind, k -> new TreeSet<>()).add(identifier);
    }
  }

  private static boolean isPreprint(String doi) {
    return PREPRINT.matcher(doi).matches();
  }

  /**
   * The id that a source gives, else the DOI (a printed version's first), else another identifier,
   * else one made of title and year.
   */
  String id() {
    return own.values().stream()
        .min(Comparator.naturalOrder())
        .or(
            () ->
                Arrays.stream(Kind.values()).flatMap(kind -> identifier(kind).stream()).findFirst())
        .orElseGet(() -> titleIds().last());
  }

  private Optional<String> identifier(Kind kind) {
    return members.stream()
        .flatMap(clues -> Optional.ofNullable(clues.identifiers().get(kind)).stream())
        .min(Comparator.comparing(Cluster::isPreprint).thenComparing(Comparator.naturalOrder()))
        .map(identifier -> kind.label() + ":" + identifier);
  }

  /** In order, so that those with a year come last. */
  SortedSet<String> titleIds() {
    TreeSet<String> ids = new TreeSet<>();
    members.forEach(clues -> ids.add(PaperId.ofTitle(clues.sourced().paper())));
    return ids;
  }

  List<Clues> members() {
    return Collections.unmodifiableList(members);
  }

  /** Why its records were united. */
  Set<String> reasons() {
    return Collections.unmodifiableSet(reasons);
  }

  void absorb(Cluster other, String reason) {
    members.addAll(other.members);
    other.identifiers.forEach(
        (kind, more) -> identifiers.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(more));
    own.putAll(other.own);
    years.addAll(other.years);
    surnames.addAll(other.surnames);
    reasons.addAll(other.reasons);
    reasons.add(reason);
  }

  /** Whether a common title is enough to take both for one paper. */
  boolean isLike(Cluster other) {
    return !isDistinctFrom(other)
        && years(other)
        && (isTelling() ? authors(other) : isBackedBy(other));
  }

  /** Whether more than a title of few words tells that both are one. */
  private boolean isBackedBy(Cluster other) {
    return !Collections.disjoint(surnames, other.surnames)
        || !Collections.disjoint(own.values(), other.own.values())
        || !Collections.disjoint(abstracts(), other.abstracts());
  }

  private Set<String> abstracts() {
    Set<String> abstracts = new HashSet<>();
    members.forEach(clues -> abstracts.add(clues.sourced().paper().abstractText()));
    abstracts.remove("");
    return abstracts;
  }

  /** Whether each has an identifier that the other one's paper would share. */
  private boolean isDistinctFrom(Cluster other) {
    for (Kind kind : Kind.values()) {
      Set<String> ours = identifiers.getOrDefault(kind, Set.of());
      Set<String> theirs = other.identifiers.getOrDefault(kind, Set.of());
      if (!ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs)) {
        return true;
      }
    }
    return own.entrySet().stream()
        .anyMatch(
            e ->
                Optional.ofNullable(other.own.get(e.getKey()))
                    .filter(id -> !id.equals(e.getValue()))
                    .isPresent());
  }

  private boolean isTelling() {
    return members.getFirst().title().split(" ").length >= TELLING_WORDS;
  }

  private boolean years(Cluster other) {
    TreeSet<Integer> all = new TreeSet<>(years);
    all.addAll(other.years);
    return all.isEmpty() || all.last() - all.first() <= (isTelling() ? YEARS_APART : 0);
  }

  private boolean authors(Cluster other) {
    return surnames.isEmpty()
        || other.surnames.isEmpty()
        || !Collections.disjoint(surnames, other.surnames);
  }
}
