package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, Entity> known;
  private final HeadPhrases heads;
  private final NestedMentions mentions;
  private final Set<String> generic;

  private NestedTerms(List<ExtractedPaper> papers, List<Entity> entities) {
    this.known = entities.stream().collect(Collectors.toMap(Entity::key, entity -> entity));
    this.heads = new HeadPhrases(entities);
    this.mentions = new NestedMentions(papers);
    this.generic =
        papers.stream()
            .flatMap(paper -> paper.extraction().mentions().stream())
            .filter(mention -> mention.type() == MentionType.GENERIC)
            .map(Mention::text)
            .distinct()
            .map(NormalForm::of)
            .collect(Collectors.toSet());
  }

  /** {@code entities} and the nested ones, in the order of their keys. */
  static List<Entity> added(List<ExtractedPaper> papers, List<Entity> entities) {
    SortedMap<String, Entity> all = new TreeMap<>();
    entities.forEach(entity -> all.put(entity.key(), entity));
    new NestedTerms(papers, entities).find().forEach(entity -> all.put(entity.key(), entity));
    return List.copyOf(all.values());
  }

  private List<Entity> find() {
    SortedMap<String, List<Entity>> longer = new TreeMap<>();
    for (Entity entity : known.values()) {
      for (String phrase : heads.of(entity.key())) {
        if (phrase.indexOf(' ') > 0 && !known.containsKey(phrase)) {
          longer.computeIfAbsent(phrase, key -> new ArrayList<>()).add(entity);
        }
      }
    }
    return longer.entrySet().stream()
        .filter(candidate -> isTerm(candidate.getKey(), candidate.getValue()))
        .flatMap(candidate -> entity(candidate.getKey(), candidate.getValue()).stream())
        .toList();
  }

  private boolean isTerm(String phrase, List<Entity> longer) {
    if (generic.contains(phrase)) {
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

  /** Empty where too few papers print the phrase, since they write acronyms, say. */
  private Optional<Entity> entity(String key, List<Entity> longer) {
    SortedMap<String, List<Mention>> nested = mentions.of(key, longer);
    return nested.size() < LEAST ? Optional.empty() : Optional.of(Resolver.entity(key, nested));
  }
}
