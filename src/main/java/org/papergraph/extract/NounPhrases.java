package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds noun phrases by their parts of speech: modifiers and a head, no determiner. */
final class NounPhrases {
  private final WordList verbs = WordList.read("verbs");
  private final WordList compoundGerunds = WordList.read("compound-gerunds");
  private final WordList gerundModifiers = WordList.read("gerund-modifiers");
  private final Coordinations coordinations = new Coordinations(this);
  private final OfPhrases ofPhrases = new OfPhrases();

  /** In the order of their first tokens; coordinations give one phrase for each part. */
  List<Phrase> in(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int next = 0;
    while (next < tokens.size()) {
      int end = chunkEnd(tokens, next);
      if (end == next) {
        next++;
      } else {
        List<Phrase> parts = coordinations.complete(Phrase.of(sentence, next, end));
        parts.forEach(part -> phrases.removeIf(alone -> isAloneAt(alone, part)));
        phrases.addAll(parts);
        next = end;
      }
    }
    phrases.addAll(ofPhrases.join(sentence, phrases));
    return phrases;
  }

  /**
   * One past the last token of the noun phrase that begins at {@code from}; {@code from} if none
   * does.
   */
  private int chunkEnd(List<Token> tokens, int from) {
    int last = from;
    for (int i = from; i < tokens.size() && isPart(tokens, i); i++) {
      if (isHead(tokens.get(i))) {
        last = i + 1;
      }
    }
    return last;
  }

  private boolean isPart(List<Token> tokens, int index) {
    return isHead(tokens.get(index)) || isModifier(tokens, index);
  }

  /** "Lorenz" in "Lorenz and Rössler systems" is no phrase by itself. */
  private static boolean isAloneAt(Phrase alone, Phrase part) {
    return part.isCompleted() && alone.size() == 1 && alone.from() == part.from();
  }

  boolean isHead(Token token) {
    return token.isNoun()
        && !verbs.has(token.lower())
        && Character.isLetterOrDigit(token.word().codePointAt(0));
  }

  boolean isModifier(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.isAdjective() || token.tag().equals("FW") || token.isHyphenated()) {
      return Character.isLetterOrDigit(token.word().codePointAt(0)) && !token.word().endsWith(".");
    }
    return switch (token.tag()) {
      case "VBN", "VBD" -> index + 1 < tokens.size() && isBeforeNoun(tokens, index);
      case "VBG" -> gerundModifiers.has(token) || isInCompound(tokens, index);
      case "CD" ->
          token.word().chars().anyMatch(Character::isLetter) && NameShape.isName(token.word());
      case "POS" -> index > 0 && NameShape.isCapitalised(tokens.get(index - 1).word());
      default -> false;
    };
  }

  private boolean isInCompound(List<Token> tokens, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && tokens.get(index - 1).isNoun()
        && tokens.get(index + 1).isNoun()
        && compoundGerunds.has(tokens.get(index));
  }

  /** A participle is a modifier where a determiner, an adjective or a preposition leads to it. */
  private static boolean isBeforeNoun(List<Token> tokens, int index) {
    Token next = tokens.get(index + 1);
    boolean led =
        index > 0
            && switch (tokens.get(index - 1).tag()) {
              case "DT", "JJ", "IN", "PRP$", "CC", "," -> true;
              default -> tokens.get(index - 1).isHyphenated();
            };
    return led && (next.isNoun() || next.isAdjective());
  }
}
