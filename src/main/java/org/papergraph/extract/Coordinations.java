package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Completes the parts of a coordination with what they share: "forward and backward Fokker-Planck
 * equations" are forward Fokker-Planck equations and backward Fokker-Planck equations.
 */
final class Coordinations {
  private final NounPhrases phrases;

  Coordinations(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The phrase itself, after one for each lone modifier that is coordinated with its first word.
   */
  List<Phrase> complete(Phrase phrase) {
    List<Phrase> parts = new ArrayList<>();
    if (phrase.size() > 1) {
      int part = partBefore(phrase, phrase.from());
      while (part >= 0) {
        parts.addFirst(completed(phrase, part));
        part = partBefore(phrase, part);
      }
    }
    parts.add(phrase);
    return parts;
  }

  private static Phrase completed(Phrase phrase, int part) {
    List<Token> words = new ArrayList<>(phrase.words());
    words.set(0, phrase.sentence().tokens().get(part));
    return new Phrase(phrase.sentence(), part, phrase.to(), List.copyOf(words));
  }

  /**
   * The lone modifier, like the phrase's first word, that a conjunction ties to {@code index}; else
   * -1.
   */
  private int partBefore(Phrase phrase, int index) {
    List<Token> tokens = phrase.sentence().tokens();
    int part = index - 2;
    if (part < 0 || !isConjunction(tokens.get(index - 1))) {
      return -1;
    }
    Token first = phrase.words().getFirst();
    boolean alone =
        part == 0
            || (!phrases.isHead(tokens.get(part - 1)) && !phrases.isModifier(tokens, part - 1));
    return alone && isAlike(tokens.get(part), first, phrase) ? part : -1;
  }

  private static boolean isConjunction(Token token) {
    return (token.tag().equals("CC") && !token.is("but")) || token.word().equals(",");
  }

  private static boolean isAlike(Token part, Token first, Phrase phrase) {
    if (part.isProperNoun() || first.isProperNoun()) {
      return part.isProperNoun()
          && first.isProperNoun()
          && !NameShape.isAcronym(part.word())
          && phrase.head().tag().equals("NNS");
    }
    if (part.isNoun() && first.isNoun()) {
      return part.tag().equals("NN") && phrase.size() == 2 && phrase.head().tag().equals("NNS");
    }
    return part.isAdjective() && first.isAdjective();
  }
}
