package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final PaperTerms terms;
  private final CommonWords commonWords;
  private final Set<Pair> parted;

  /**
   * @param parted normal forms of which none is taken for short for the other
   */
  AcronymSenses(List<ExtractedPaper> papers, NormalForms normalForms, Set<Pair> parted) {
    this.parted = parted;
    papers.parallelStream()
        .sorted(Comparator.comparing(ExtractedPaper::id))
        .map(paper -> Definitions.of(paper, normalForms))
        .toList()
        .forEach(this::add);
    this.terms = new PaperTerms(papers, normalForms);
    this.commonWords = new CommonWords(papers, senses());
  }

  /** What one paper says of its short forms. */
  private record Definitions(String paper, List<Sense> senses) {
    static Definitions of(ExtractedPaper paper, NormalForms normalForms) {
      return new Definitions(
          paper.id(),
          paper.extraction().acronyms().stream()
              .map(acronym -> Sense.of(acronym, normalForms))
              .toList());
    }
  }

  private void add(Definitions definitions) {
    Map<String, Sense> own = new HashMap<>();
    for (Sense sense : definitions.senses()) {
      if (!parted.contains(Pair.of(sense.shortForm(), sense.longForm()))) {
        own.putIfAbsent(sense.shortForm(), sense);
        add(sense, definitions.paper());
      }
    }
    byPaper.put(definitions.paper(), own.isEmpty() ? Map.of() : own);
  }

  private void add(Sense sense, String paper) {
    byForm
        .computeIfAbsent(sense.shortForm(), form -> new TreeMap<>())
        .putIfAbsent(sense.longForm(), sense);
    definers
        .computeIfAbsent(sense.shortForm(), form -> new HashMap<>())
        .computeIfAbsent(sense.longForm(), form -> new TreeSet<>())
        .add(paper);
  }

  /** Those that papers may share. */
  private List<Sense> senses() {
    return byForm.values().stream()
        .filter(ofForm -> ofForm.size() == 1)
        .flatMap(ofForm -> ofForm.values().stream())
        .filter(sense -> sense.shortForm().length() >= SHORTEST_SHARED)
        .toList();
  }

  /** What {@code text}, of the normal form {@code normal}, stands for in the paper. */
  Expansion expand(String paper, String text, String normal) {
    if (!byForm.containsKey(normal) && !hasShortForm(normal)) {
      return new Expansion(normal, false);
    }
    Optional<Sense> whole = sense(paper, normal).filter(sense -> sense.isPrintedAs(text));
    String printed = whole.map(sense -> sense.definition().longForm()).orElse(text);
    boolean byCorpus = whole.filter(sense -> !isOwn(paper, sense)).isPresent();
    List<String> words = new ArrayList<>();
    for (String word : whole.map(Sense::longForm).orElse(normal).split(" ")) {
      Optional<Sense> part = sense(paper, word).filter(sense -> sense.isPrintedIn(printed));
      byCorpus |= part.filter(sense -> !isOwn(paper, sense)).isPresent();
      words.add(part.map(Sense::longForm).orElse(word));
    }
    String spelt = String.join(" ", words);
    String key = spelt.equals(normal) ? normal : spelt;
    return parted.contains(Pair.of(normal, key))
        ? new Expansion(normal, false)
        : new Expansion(key, byCorpus);
  }

  private boolean hasShortForm(String normal) {
    KeyWords words = KeyWords.of(normal);
    for (int i = 0; i < words.count(); i++) {
      if (byForm.containsKey(words.word(i))) {
        return true;
      }
    }
    return false;
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
        || terms.has(paper, sense.longForm())
        || papers.stream().anyMatch(other -> terms.share(paper, other, sense.shortForm()));
  }
}
