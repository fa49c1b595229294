package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;

/**
 * Finds terms that stand in the corpus only inside longer ones: where papers write "vision language
 * model" and "draft language model", "language model" is a term, too. By K. Frantzi, S. Ananiadou,
 * H. Mima, Automatic recognition of multi-word terms: the C-value/NC-value method, International
 * Journal on Digital Libraries 3 (2000): a nested phrase is a term where it is more frequent than
 * the longer terms it stands in are on average, {@code log2(words) * (f(a) - mean f(b)) > 0}, with
 * papers for frequencies; and by H. Feng et al., Accessor variety criteria for Chinese word
 * extraction, Computational Linguistics 30 (2004): where it has different neighbours, since one
 * that always has the same belongs to it.
 */
final class NestedTerms {
  private static final int LEAST = 2;

  /** The mentions of a term, by paper. */
  private record Nested(String key, SortedMap<String, List<Mention>> mentions) {}

  private final HeadPhrases heads;
  private final NestedMentions mentions;
  private final Set<String> generic;

  private NestedTerms(List<ExtractedPaper> papers, List<Entity> entities, NormalForms normalForms) {
    this.heads = new HeadPhrases(entities);
    this.mentions = new NestedMentions(papers, normalForms);
    this.generic =
        papers.parallelStream()
            .flatMap(paper -> paper.extraction().mentions().stream())
            .filter(mention -> mention.type() == MentionType.GENERIC)
            .map(Mention::text)
            .distinct()
            .map(normalForms::of)
            .collect(Collectors.toSet());
  }

  /**
   * Their mentions by key and paper.
   *
   * @param entities the terms that stand by themselves
   * @param known keys of these, and of what was merged into them
   */
  static SortedMap<String, SortedMap<String, List<Mention>>> find(
      List<ExtractedPaper> papers,
      List<Entity> entities,
      Set<String> known,
      NormalForms normalForms) {
    NestedTerms terms = new NestedTerms(papers, entities, normalForms);
    SortedMap<String, SortedMap<String, List<Mention>>> found = new TreeMap<>();
    terms.candidates(entities, known).entrySet().parallelStream()
        .filter(candidate -> terms.isTerm(candidate.getKey(), candidate.getValue()))
        .map(candidate -> terms.nested(candidate.getKey(), candidate.getValue()))
        // Too few papers print the phrase where they write acronyms, say.
        .filter(nested -> nested.mentions().size() >= LEAST)
        .forEachOrdered(nested -> found.put(nested.key(), nested.mentions()));
    return found;
  }

  private Nested nested(String key, List<Entity> longer) {
    return new Nested(
        key, mentions.of(key, longer.stream().sorted(Comparator.comparing(Entity::key)).toList()));
  }

  /** The longer terms that each phrase stands in. */
  private Map<String, List<Entity>> candidates(List<Entity> entities, Set<String> known) {
    Map<String, List<Entity>> longer = new HashMap<>();
    List<List<String>> phrases =
        entities.parallelStream().map(entity -> heads.of(entity.key())).toList();
    for (int i = 0; i < entities.size(); i++) {
      for (String phrase : phrases.get(i)) {
        if (phrase.indexOf(' ') > 0 && !known.contains(phrase)) {
          longer.computeIfAbsent(phrase, key -> new ArrayList<>()).add(entities.get(i));
        }
      }
    }
    return longer;
  }

  private boolean isTerm(String phrase, List<Entity> longer) {
    if (longer.size() < LEAST || generic.contains(phrase)) {
      return false;
    }
    Set<String> papers =
        longer.stream().flatMap(e -> e.mentions().keySet().stream()).collect(Collectors.toSet());
    double mean = longer.stream().mapToInt(e -> e.mentions().size()).average().orElseThrow();
    return papers.size() > mean && neighbours(phrase, longer).size() >= LEAST;
  }

  private static Set<String> neighbours(String phrase, List<Entity> longer) {
    return longer.stream()
        .map(e -> e.key().substring(0, e.key().length() - phrase.length() - 1))
        .map(modifiers -> modifiers.substring(modifiers.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }
}
