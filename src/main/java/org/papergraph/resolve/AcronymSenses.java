package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.extract.Acronym;
import org.papergraph.extract.Mention;
import org.papergraph.resolve.Curation.Pair;

/** What each short form stands for: in its own paper, and in the corpus as a whole. */
final class AcronymSenses {
  /**
   * Below this, a short form is too common a string for its one known sense to be trusted
   * elsewhere.
   */
  private static final int SHORTEST_SHARED = 3;

  /** A sense that so many papers define is common knowledge. */
  private static final int WELL_KNOWN = 2;

  /** What a name stands for in a paper, and whether other papers had to tell. */
  record Expansion(String key, boolean byCorpus) {}

  private final Map<String, Map<String, Sense>> byPaper = new HashMap<>();
  private final Map<String, Map<String, SortedSet<String>>> definers = new HashMap<>();
  private final Map<String, Map<String, Sense>> byForm = new HashMap<>();
  private final Map<String, Set<String>> context = new HashMap<>();
  private final CommonWords commonWords;
  private final Set<Pair> parted;

  /**
   * @param parted normal forms of which none is taken for short for the other
   */
  AcronymSenses(List<ExtractedPaper> papers, NormalForms normalForms, Set<Pair> parted) {
    this.parted = parted;
    List<ExtractedPaper> ordered =
        papers.stream().sorted(Comparator.comparing(ExtractedPaper::id)).toList();
    ordered.forEach(this::define);
    ordered.forEach(paper -> context.put(paper.id(), context(paper, normalForms)));
    this.commonWords = new CommonWords(ordered, senses());
  }

  private void define(ExtractedPaper paper) {
    Map<String, Sense> own = new HashMap<>();
    for (Acronym acronym : paper.extraction().acronyms()) {
      Sense sense = Sense.of(acronym);
      if (parted.contains(Pair.of(sense.shortForm(), sense.longForm()))) {
        continue;
      }
      own.putIfAbsent(sense.shortForm(), sense);
      byForm
          .computeIfAbsent(sense.shortForm(), form -> new TreeMap<>())
          .putIfAbsent(sense.longForm(), sense);
      definers
          .computeIfAbsent(sense.shortForm(), form -> new HashMap<>())
          .computeIfAbsent(sense.longForm(), form -> new TreeSet<>())
          .add(paper.id());
    }
    byPaper.put(paper.id(), own);
  }

  private static Set<String> context(ExtractedPaper paper, NormalForms normalForms) {
    Set<String> terms = new HashSet<>();
    for (Mention mention : paper.extraction().mentions()) {
      terms.add(normalForms.of(Name.fold(mention.text())));
    }
    return terms;
  }

  private List<Sense> senses() {
    List<Sense> senses = new ArrayList<>();
    byForm.values().forEach(ofForm -> senses.addAll(ofForm.values()));
    return senses;
  }

  /** What {@code text}, of the normal form {@code normal}, stands for in the paper. */
  Expansion expand(String paper, String text, String normal) {
    Optional<Sense> whole = sense(paper, normal).filter(sense -> sense.isPrintedAs(text));
    String printed = whole.map(sense -> sense.definition().longForm()).orElse(text);
    boolean byCorpus = whole.filter(sense -> !isOwn(paper, sense)).isPresent();
    List<String> words = new ArrayList<>();
    for (String word : whole.map(Sense::longForm).orElse(normal).split(" ")) {
      Optional<Sense> part = sense(paper, word).filter(sense -> sense.isPrintedIn(printed));
      byCorpus |= part.filter(sense -> !isOwn(paper, sense)).isPresent();
      words.add(part.map(Sense::longForm).orElse(word));
    }
    String key = String.join(" ", words);
    return parted.contains(Pair.of(normal, key))
        ? new Expansion(normal, false)
        : new Expansion(key, byCorpus);
  }

  private boolean isOwn(String paper, Sense sense) {
    return byPaper.get(paper).containsKey(sense.shortForm());
  }

  private Optional<Sense> sense(String paper, String shortForm) {
    Sense own = byPaper.get(paper).get(shortForm);
    return own != null ? Optional.of(own) : shared(paper, shortForm);
  }

  /** One sense only, and reason to think that it is meant here. */
  private Optional<Sense> shared(String paper, String shortForm) {
    Map<String, Sense> senses = byForm.getOrDefault(shortForm, Map.of());
    return senses.size() == 1 && shortForm.length() >= SHORTEST_SHARED
        ? Optional.of(senses.values().iterator().next())
            .filter(sense -> !commonWords.has(sense) && isNear(paper, sense))
        : Optional.empty();
  }

  private boolean isNear(String paper, Sense sense) {
    Set<String> papers = definers.get(sense.shortForm()).get(sense.longForm());
    return papers.size() >= WELL_KNOWN
        || context.get(paper).contains(sense.longForm())
        || papers.stream().anyMatch(other -> sharesTerm(paper, other, sense.shortForm()));
  }

  private boolean sharesTerm(String paper, String other, String shortForm) {
    Set<String> terms = context.get(other);
    return context.get(paper).stream()
        .anyMatch(term -> !term.equals(shortForm) && terms.contains(term));
  }
}
