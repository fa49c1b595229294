package org.papergraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds the long form of a short one among the words beside it: words whose initials it is, else
 * words that hold its letters in order, as A. Schwartz and M. Hearst match them (A simple algorithm
 * for identifying abbreviation definitions in biomedical text, PSB 2003).
 */
final class LongForms {
  /** Initials of so many words are no coincidence, even where another word follows. */
  private static final int CLEARLY = 3;

  private static final WordList TAILS = WordList.read("acronym-tails");
  private static final Set<String> BOUNDARIES = Set.of("(", ")", "[", "]", ".", ";", ":", "?", "!");
  private static final Set<String> FUNCTION_TAGS =
      Set.of("IN", "TO", "DT", "CC", "PRP", "PRP$", "VBZ", "VBP", "MD");

  private static final Pattern WORD_MARK = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Marks between a long form and the bracket: a comma, a quotation's end, a genitive. */
  private static final Set<String> END_TAGS = Set.of(",", "''", "``", "POS");

  /** The long form that ends where the bracket at {@code open} begins. */
  Optional<Phrase> before(Phrase shortForm, int open) {
    Sentence sentence = shortForm.sentence();
    boolean marked = open > 1 && END_TAGS.contains(sentence.tokens().get(open - 1).tag());
    int end = marked ? open - 1 : open;
    String text = AcronymFinder.singular(shortForm.text());
    int earliest = earliest(sentence.tokens(), end, Initials.letters(text).length());
    Optional<Phrase> exact =
        CapitalLetters.longForm(sentence, text, earliest, end)
            .or(() -> withInitials(sentence, text, earliest, end));
    if (exact.isPresent() || ShortForm.isSmall(text)) {
      return exact;
    }
    int last = end - 1;
    if (last > earliest
        && TAILS.has(sentence.tokens().get(last))
        && Initials.letters(text).length() >= CLEARLY) {
      exact = withInitials(sentence, text, earliest, last);
    }
    return exact.or(() -> withLetters(sentence, text, earliest, end));
  }

  /** How far to the left a long form may begin: so many words, and no end of a sentence. */
  private static int earliest(List<Token> tokens, int end, int letters) {
    int words = Math.min(letters + 5, letters * 2);
    int from = end;
    while (from > 0 && !BOUNDARIES.contains(tokens.get(from - 1).word())) {
      words -= isWord(tokens.get(from - 1)) ? 1 : 0;
      if (words < 0) {
        break;
      }
      from--;
    }
    return from;
  }

  private static boolean isWord(Token token) {
    return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A function word begins it only where nothing else does: "The Cancer Genome Atlas (TCGA)". */
  private static Optional<Phrase> withInitials(
      Sentence sentence, String shortForm, int earliest, int end) {
    String letters = Initials.letters(shortForm);
    List<Token> tokens = sentence.tokens();
    Optional<Phrase> found = Optional.empty();
    for (int from = end - 1; letters.length() > 1 && from >= earliest; from--) {
      if (begins(tokens, from) && Initials.are(letters, tokens.subList(from, end))) {
        found = found.or(of(sentence, from, end));
        if (!Initials.isFunctionWord(tokens.get(from))) {
          return Optional.of(Phrase.of(sentence, from, end));
        }
      }
    }
    return found;
  }

  private static Supplier<Optional<Phrase>> of(Sentence sentence, int from, int end) {
    return () -> Optional.of(Phrase.of(sentence, from, end));
  }

  /** Not what a hyphen ties to the word before, nor an article. */
  private static boolean begins(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    boolean tied = from > 0 && tokens.get(from - 1).word().equals("-");
    return isWord(first) && !tied && !first.is("a") && !first.is("an");
  }

  /** By its capitals, where a short form has small letters too, rather than by all its letters. */
  private static Optional<Phrase> withLetters(
      Sentence sentence, String shortForm, int earliest, int end) {
    List<Token> tokens = sentence.tokens();
    Optional<Phrase> found = Optional.empty();
    for (int from = end - 1; from >= earliest; from--) {
      boolean begins = begins(tokens, from) && !isFunctionWord(tokens.get(from));
      if (begins && holds(sentence, from, end, shortForm, true)) {
        return Optional.of(Phrase.of(sentence, from, end));
      }
      if (begins && holds(sentence, from, end, shortForm, false)) {
        found = found.or(of(sentence, from, end));
      }
    }
    return found;
  }

  /** "For Customized conversation (FoCus)" is no name, though its letters are there. */
  private static boolean isFunctionWord(Token token) {
    return FUNCTION_TAGS.contains(token.tag());
  }

  /** The long form that begins a bracket, of the tokens {@code [from, to)}. */
  Optional<Phrase> within(Phrase shortForm, int from, int to) {
    Sentence sentence = shortForm.sentence();
    String text = AcronymFinder.singular(shortForm.text());
    String letters = Initials.letters(text);
    int begin = sentence.tokens().get(from).tag().equals("DT") && to - from > 1 ? from + 1 : from;
    for (int end = to; end > begin && letters.length() > 1; end--) {
      boolean clear = end == to || letters.length() >= CLEARLY || isConjunction(sentence, end);
      if (clear && Initials.are(letters, sentence.tokens().subList(begin, end))) {
        return Optional.of(Phrase.of(sentence, begin, end));
      }
    }
    return all(shortForm, begin, to);
  }

  private static boolean isConjunction(Sentence sentence, int index) {
    return sentence.tokens().get(index).tag().equals("CC");
  }

  /** The tokens {@code [from, to)}, if they are the long form as a whole. */
  Optional<Phrase> all(Phrase shortForm, int from, int to) {
    Sentence sentence = shortForm.sentence();
    return to - from > 1
            && holds(sentence, from, to, AcronymFinder.singular(shortForm.text()), false)
        ? Optional.of(Phrase.of(sentence, from, to))
        : Optional.empty();
  }

  /**
   * Whether every letter of the short form stands in the words, in order, the first of them at
   * their very beginning and the last in the last phrase; and no shorter end of them was tried in
   * vain, since callers go from right to left.
   *
   * @param capitalsBegin whether its capitals have to begin words, among small letters ("StES")
   */
  private static boolean holds(
      Sentence sentence, int from, int to, String shortForm, boolean capitalsBegin) {
    String text = sentence.text(from, to).toLowerCase(Locale.ROOT);
    String letters = WORD_MARK.matcher(shortForm).replaceAll("");
    boolean mixed = letters.chars().anyMatch(Character::isLowerCase);
    if (capitalsBegin && !mixed) {
      return false;
    }
    int at = text.length();
    for (int s = letters.length() - 1; s > 0 && at > 0; s--) {
      boolean begins = capitalsBegin && Character.isUpperCase(letters.charAt(s));
      at = lastIndex(text, Character.toLowerCase(letters.charAt(s)), at, begins);
      if (s == letters.length() - 1 && isFollowedByFunctionWord(sentence, from, to, at)) {
        return false;
      }
    }
    return at > 0
        && text.charAt(0) == Character.toLowerCase(letters.charAt(0))
        && text.length() > shortForm.length()
        && !text.contains(shortForm.toLowerCase(Locale.ROOT) + " ");
  }

  /** "Machine translations into English" is not MT. */
  private static boolean isFollowedByFunctionWord(Sentence sentence, int from, int to, int place) {
    for (int word = to - 1; word > from && sentence.text(from, word).length() > place; word--) {
      if (isFunctionWord(sentence.tokens().get(word))) {
        return true;
      }
    }
    return false;
  }

  /** The last place before {@code end} where the letter stands, or begins a word; else -1. */
  private static int lastIndex(String text, char letter, int end, boolean begins) {
    int at = text.lastIndexOf(letter, end - 1);
    while (begins && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.lastIndexOf(letter, at - 1);
    }
    return at;
  }
}
