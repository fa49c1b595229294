package org.papergraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.extract.AcronymFinder.Definition;

/** Tells, in one paper, names of new things from descriptions of them. */
final class ProposedNames {
  private static final WordList TAILS = WordList.read("tails");

  private final Set<Phrase> longForms;
  private final Optional<String> titleTopic;

  ProposedNames(List<TaggedPhrase> tagged, List<Definition> definitions) {
    this.longForms = definitions.stream().map(Definition::longForm).collect(Collectors.toSet());
    this.titleTopic =
        tagged.stream()
            .map(TaggedPhrase::phrase)
            .filter(phrase -> phrase.sentence().index() == 0 && phrase.size() > 1)
            .findFirst()
            .map(Phrase::lemma);
  }

  /** "X: A …": the name before a title's colon. */
  boolean isTitleName(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    int colon = phrase.to();
    return colon + 1 < tokens.size()
        && tokens.get(colon).word().equals(":")
        && (isProperName(phrase) || phrase.size() == 1 || tokens.get(colon + 1).tag().equals("DT"));
  }

  /** Whether the object of "we propose" names something, rather than describing it. */
  boolean isNamed(Phrase phrase) {
    return (isProperName(phrase) && !isUse(phrase))
        || (!isDescription(phrase) && (isTopic(phrase) || !isIndefinite(phrase)));
  }

  /** "a practical DP algorithm" is an algorithm; "the HAS framework" may well be HAS. */
  private static boolean isUse(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    return isDescription(phrase)
        && tokens.subList(Math.max(0, phrase.from() - 3), phrase.from()).stream()
            .anyMatch(token -> token.is("a") || token.is("an"));
  }

  /** By its letters, or because the paper gives it an acronym. */
  boolean isProperName(Phrase phrase) {
    return NameShape.isName(phrase.head().word())
        || longForms.contains(phrase)
        || (phrase.size() > 1
            && phrase.words().stream().allMatch(w -> NameShape.isCapitalised(w.word())))
        || (phrase.size() == 1 && phrase.head().isProperNoun());
  }

  private boolean isTopic(Phrase phrase) {
    return titleTopic.filter(phrase.lemma()::equals).isPresent();
  }

  /** "a generative modeling framework" is a framework. */
  private static boolean isDescription(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    return phrase.to() < tokens.size() && TAILS.has(tokens.get(phrase.to()));
  }

  /** "a sequential learning approach" describes; "policy-guided diffusion" names. */
  private static boolean isIndefinite(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    for (int i = phrase.from() - 1; i >= 0 && !tokens.get(i).isVerb(); i--) {
      if (Set.of("DT", "PRP$", "CD", "IN", ",", "JJ").contains(tokens.get(i).tag())) {
        return true;
      }
    }
    return false;
  }
}
