package org.papergraph.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what may be a short form: "LLM", "GANs", "3D", "ST-S", "pp". */
final class ShortForm {
  private static final int LONGEST = 12;
  private static final int MOST_PARTS = 3;

  /** Only where each letter begins a word of the long form. */
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2,5}");

  private static final String HYPHEN = "-";

  private ShortForm() {}

  /** By its letters; one of several tokens by each of them. */
  static boolean is(Phrase phrase) {
    String text = phrase.text();
    List<Token> words = phrase.words();
    if (text.length() < 2 || text.length() > LONGEST || words.size() > 2 * MOST_PARTS - 1) {
      return false;
    }
    return words.size() == 1
        ? isSmall(text) || (hasCapital(text) && Character.isLetterOrDigit(text.codePointAt(0)))
        : isHyphenated(words) || isPair(words);
  }

  /** Whether it is written like any other word, and has to prove what it is. */
  static boolean isSmall(String text) {
    return SMALL.matcher(text).matches();
  }

  private static boolean hasCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** "ST - S": hyphens stand apart where text was cut into tokens. */
  private static boolean isHyphenated(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean fits = i % 2 == 1 ? words.get(i).word().equals(HYPHEN) : isPart(words.get(i));
      if (!fits) {
        return false;
      }
    }
    return words.size() % 2 == 1 && words.stream().anyMatch(word -> hasCapital(word.word()));
  }

  /** "MGM GAN", "5 G". */
  private static boolean isPair(List<Token> words) {
    return words.size() == 2
        && words.stream().allMatch(ShortForm::isPart)
        && words.stream().noneMatch(word -> word.word().chars().anyMatch(Character::isLowerCase));
  }

  private static boolean isPart(Token word) {
    return word.word().codePoints().allMatch(Character::isLetterOrDigit);
  }

  /** What stands before the bracket at {@code open} and may be a short form. */
  static Phrase before(Sentence sentence, int open) {
    int from = open - 1;
    while (from >= 2 && sentence.tokens().get(from - 1).word().equals(HYPHEN)) {
      from -= 2;
    }
    return Phrase.of(sentence, from, open);
  }
}
