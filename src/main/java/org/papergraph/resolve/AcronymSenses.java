package org.papergraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.extract.Acronym;

/** What each short form stands for: in its own paper, and in the corpus as a whole. */
final class AcronymSenses {
  /**
   * Below this, a short form is too common a string for its one known sense to be trusted
   * elsewhere.
   */
  private static final int SHORTEST_SHARED = 3;

  private final Map<String, Map<String, String>> byPaper = new HashMap<>();
  private final Map<String, Set<String>> byForm = new HashMap<>();

  AcronymSenses(List<ExtractedPaper> papers) {
    for (ExtractedPaper paper : papers) {
      Map<String, String> own = new HashMap<>();
      for (Acronym acronym : paper.extraction().acronyms()) {
        String shortForm = NormalForm.of(acronym.shortForm());
        String longForm = NormalForm.of(acronym.longForm());
        own.putIfAbsent(shortForm, longForm);
        byForm.computeIfAbsent(shortForm, form -> new TreeSet<>()).add(longForm);
      }
      byPaper.put(paper.id(), own);
    }
  }

  /**
   * The long form of {@code shortForm} (both normal forms) in the paper; empty where it is not
   * clear.
   */
  Optional<String> longForm(String paper, String shortForm) {
    String own = byPaper.get(paper).get(shortForm);
    return own != null ? Optional.of(own) : shared(shortForm);
  }

  private Optional<String> shared(String shortForm) {
    Set<String> senses = byForm.getOrDefault(shortForm, Set.of());
    return senses.size() == 1 && shortForm.length() >= SHORTEST_SHARED
        ? Optional.of(senses.iterator().next())
        : Optional.empty();
  }
}
