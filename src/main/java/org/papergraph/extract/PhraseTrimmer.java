package org.papergraph.extract;

import java.util.regex.Pattern;

/**
 * Cuts a noun phrase down to what it names: praise and numbers off the front, symbols and words
 * that say "method" once more off the end.
 */
final class PhraseTrimmer {
  private static final Pattern PRAISING_END =
      Pattern.compile("-(efficient|effective|friendly|looking)$");

  private final WordList breaks = WordList.read("breaks");
  private final WordList praise = WordList.read("praise");
  private final WordList tails = WordList.read("tails");
  private final WordList useTails = WordList.read("use-tails");
  private final WordList taskHeads = WordList.read("task-heads");
  private final WordList fixedExpressions = WordList.read("fixed-expressions");

  /** At least one word is always left. */
  Phrase trim(Phrase phrase) {
    Phrase trimmed = afterBreak(phrase);
    while (trimmed.size() > 1 && (isPraise(trimmed) || isVerb(trimmed) || isVariable(trimmed))) {
      trimmed = trimmed.withoutFirst();
    }
    while (trimmed.size() > 1 && (isSymbol(trimmed.head()) || isTail(trimmed))) {
      trimmed = trimmed.withoutLast();
    }
    return trimmed;
  }

  private Phrase afterBreak(Phrase phrase) {
    for (int i = phrase.size() - 2; i >= 0; i--) {
      if (breaks.has(phrase.words().get(i).lower())) {
        return phrase.from(i + 1);
      }
    }
    return phrase;
  }

  /** "modeling physical systems": what an adjective follows is no part of a compound. */
  private static boolean isVerb(Phrase phrase) {
    return phrase.words().getFirst().lower().endsWith("ing") && phrase.words().get(1).isAdjective();
  }

  /** "K probability densities". */
  private static boolean isVariable(Phrase phrase) {
    return phrase.size() > 2 && isSymbol(phrase.words().getFirst());
  }

  private boolean isPraise(Phrase phrase) {
    Token first = phrase.words().getFirst();
    String pair = first.lower() + "_" + phrase.words().get(1).lower();
    return !fixedExpressions.has(pair) && isPraise(first);
  }

  private boolean isPraise(Token token) {
    return praise.has(token.lower())
        || token.tag().equals("JJR")
        || token.tag().equals("JJS")
        || token.tag().equals("POS")
        || PRAISING_END.matcher(token.lower()).find()
        || token.word().chars().noneMatch(Character::isLetter);
  }

  /** The letter that a formula calls the thing by: "scaling form P". */
  private static boolean isSymbol(Token token) {
    return token.word().codePointCount(0, token.word().length()) == 1;
  }

  /**
   * "score matching method", but not "Cao's method", "gradient-based methods" or "kernel method".
   */
  private boolean isTail(Phrase phrase) {
    Token before = phrase.words().get(phrase.size() - 2);
    if (useTails.has(phrase.head())) {
      return NameShape.isName(before.word()) || taskHeads.has(before);
    }
    boolean named =
        (before.isNoun() && !before.isHyphenated())
            || before.tag().equals("VBG")
            || NameShape.isAcronym(before.word());
    return tails.has(phrase.head())
        && named
        && (phrase.size() > 2 || NameShape.isName(before.word()));
  }
}
