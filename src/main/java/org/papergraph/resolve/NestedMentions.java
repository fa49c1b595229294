package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.extract.Mention;
import org.papergraph.text.Span;

/** Finds where the last words of longer mentions are those of a nested term. */
final class NestedMentions {
  private final Map<String, List<String>> sentences = new HashMap<>();
  private final NormalForms normalForms;

  NestedMentions(List<ExtractedPaper> papers, NormalForms normalForms) {
    this.normalForms = normalForms;
    papers.forEach(paper -> sentences.put(paper.id(), paper.extraction().sentences()));
  }

  /** The mentions of {@code key} inside those of {@code longer}, by paper. */
  SortedMap<String, List<Mention>> of(String key, List<Entity> longer) {
    SortedMap<String, List<Mention>> nested = new TreeMap<>();
    for (Entity entity : longer) {
      entity
          .mentions()
          .forEach(
              (paper, mentions) -> {
                for (Mention mention : mentions) {
                  inside(mention, sentences.get(paper).get(mention.sentence()), key)
                      .ifPresent(
                          inner ->
                              nested.computeIfAbsent(paper, id -> new ArrayList<>()).add(inner));
                }
              });
    }
    nested.values().forEach(mentions -> mentions.sort(Mention.TEXT_ORDER));
    return nested;
  }

  private Optional<Mention> inside(Mention mention, String sentence, String key) {
    int end = mention.span().end();
    for (Span word : words(mention, sentence)) {
      String rest = sentence.substring(word.start(), end);
      if (normalForms.of(rest).equals(key)) {
        Span span = new Span(word.start(), end);
        return Optional.of(
            new Mention(
                mention.sentence(), span, rest, mention.type(), mention.confidence(), false));
      }
    }
    return Optional.empty();
  }

  /**
   * Those that begin within the mention, without its last one: "dataset" is one word for all that
   * its normal form is "data set".
   */
  private static List<Span> words(Mention mention, String sentence) {
    List<Span> words =
        Words.spans(sentence.substring(0, mention.span().end())).stream()
            .filter(word -> word.start() >= mention.span().start())
            .toList();
    return words.subList(0, Math.max(0, words.size() - 1));
  }
}
