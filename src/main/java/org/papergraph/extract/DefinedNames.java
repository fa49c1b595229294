package org.papergraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.extract.AcronymFinder.Definition;

/**
 * Makes names that a paper itself defines terms of it, wherever they stand: both sides of its
 * acronyms, and the name before its title's colon.
 */
final class DefinedNames {
  /** The tagging's phrases with those phrases in the place of whatever overlaps them. */
  List<TaggedPhrase> add(List<Sentence> sentences, Tagging tagging, List<Definition> definitions) {
    List<TaggedPhrase> defined = new ArrayList<>();
    Map<String, MentionType> typeOf = new HashMap<>();
    titleName(sentences).ifPresent(name -> typeOf.put(name.text(), tagging.types().apply(name)));
    for (Definition definition : definitions) {
      MentionType type = tagging.types().apply(definition.longForm());
      typeOf.put(AcronymFinder.singular(definition.shortForm().text()), type);
      defined.add(new TaggedPhrase(definition.longForm(), type, 1));
    }
    for (Sentence sentence : sentences) {
      defined.addAll(uses(sentence, typeOf));
    }
    List<TaggedPhrase> all = new ArrayList<>(defined);
    tagging.phrases().stream()
        .filter(phrase -> defined.stream().noneMatch(d -> isReplaced(phrase, d.phrase())))
        .forEach(all::add);
    return all;
  }

  /** "rd-spiral: An open-source library": one word, which the abstract prints in the same way. */
  private static Optional<Phrase> titleName(List<Sentence> sentences) {
    List<Token> title = sentences.getFirst().tokens();
    if (title.size() < 3 || !title.get(1).word().equals(":")) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(sentences.getFirst(), 0, 1);
    String name = title.getFirst().word();
    boolean isUsed =
        sentences.stream()
            .skip(1)
            .flatMap(s -> s.tokens().stream().skip(1))
            .anyMatch(t -> t.word().equals(name));
    return isUsed && !phrase.isOverlong() ? Optional.of(phrase) : Optional.empty();
  }

  private static List<TaggedPhrase> uses(Sentence sentence, Map<String, MentionType> typeOf) {
    List<TaggedPhrase> uses = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String form = AcronymFinder.singular(sentence.tokens().get(i).word());
      if (typeOf.containsKey(form)) {
        uses.add(new TaggedPhrase(Phrase.of(sentence, i, i + 1), typeOf.get(form), 1));
      }
    }
    return uses;
  }

  /** A longer phrase round an acronym ("MDM likelihood") is a term of its own. */
  private static boolean isReplaced(TaggedPhrase tagged, Phrase defined) {
    return tagged.overlaps(defined) && (defined.size() > 1 || tagged.phrase().size() == 1);
  }
}
