package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the short forms that a sentence defines, in either order: "large language model (LLM)" and
 * "LLM (large language model)".
 *
 * <p>The match of letters is that of Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", PSB 2003.
 */
final class AcronymFinder {
  private static final int LONGEST_SHORT_FORM = 12;
  private static final Set<String> PART_END = Set.of(")", "]", ",", ";", ":");
  private static final Set<String> BOUNDARIES = Set.of("(", ")", "[", "]", ".", ";", ":", "?", "!");
  private static final Set<String> FUNCTION_TAGS =
      Set.of("IN", "TO", "DT", "CC", "PRP", "PRP$", "VBZ", "VBP", "MD");
  private static final Set<String> TITLE_PART_ENDS = Set.of("IN", "TO", ":", ".", "CC", "DT");

  private static final Pattern SEVERAL_CAPITALS = Pattern.compile("^\\p{Lu}{2,}\\p{Ll}");
  private static final Pattern NO_CAPITAL = Pattern.compile("\\P{Lu}");

  /** A definition: the short form's phrase and that of its long form. */
  record Definition(Phrase shortForm, Phrase longForm) {
    Acronym acronym() {
      return new Acronym(shortForm.text(), longForm.text());
    }
  }

  List<Definition> in(Sentence sentence) {
    List<Definition> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int open = 1; open < tokens.size(); open++) {
      if (isOpening(tokens.get(open))) {
        definition(sentence, open).ifPresent(found::add);
      }
    }
    inTitle(sentence).ifPresent(found::add);
    return found;
  }

  /** "MINDE: Mutual Information Neural Diffusion Estimation", a headline's own way. */
  private static Optional<Definition> inTitle(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (sentence.index() > 0 || tokens.size() < 4 || !tokens.get(1).word().equals(":")) {
      return Optional.empty();
    }
    Phrase shortForm = Phrase.of(sentence, 0, 1);
    int end = 2;
    while (end < tokens.size() && !TITLE_PART_ENDS.contains(tokens.get(end).tag())) {
      end++;
    }
    return NameShape.isName(shortForm.text()) && hasInitials(tokens.subList(2, end), shortForm)
        ? longFormWithin(sentence, 2, end, shortForm.text()).map(l -> new Definition(shortForm, l))
        : Optional.empty();
  }

  private static boolean hasInitials(List<Token> words, Phrase shortForm) {
    String letters = shortForm.text().toLowerCase(Locale.ROOT);
    int at = 0;
    for (Token word : words) {
      at = letters.indexOf(word.lower().charAt(0), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<Definition> definition(Sentence sentence, int open) {
    int end = closing(sentence.tokens(), open + 1);
    if (end == open + 1) {
      return Optional.empty();
    }
    if (end == open + 2 && isShortForm(sentence.text(open + 1, end))) {
      Phrase shortForm = Phrase.of(sentence, open + 1, end);
      return longFormBefore(sentence, open, shortForm.text())
          .map(l -> new Definition(shortForm, l));
    }
    Phrase before = Phrase.of(sentence, open - 1, open);
    return isShortForm(before.text()) && NameShape.isAcronym(before.text())
        ? longFormWithin(sentence, open + 1, end, before.text()).map(l -> new Definition(before, l))
        : Optional.empty();
  }

  private static boolean isOpening(Token token) {
    return token.word().equals("(") || token.word().equals("[");
  }

  /** Where the bracket's first part ends: at a comma, a semicolon or the other bracket. */
  private static int closing(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !PART_END.contains(tokens.get(end).word())) {
      end++;
    }
    return end;
  }

  private static boolean isShortForm(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_SHORT_FORM
        && Character.isLetterOrDigit(text.codePointAt(0))
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  private static Optional<Phrase> longFormBefore(Sentence sentence, int open, String shortForm) {
    String letters = singular(shortForm);
    int words = Math.min(letters.length() + 5, letters.length() * 2);
    Optional<Phrase> shortest = Optional.empty();
    for (int from = open - 1; from >= Math.max(0, open - words); from--) {
      if (isBoundary(sentence.tokens().get(from))) {
        break;
      }
      if (isLongForm(sentence, from, open, letters)) {
        Phrase longForm = Phrase.of(sentence, from, open);
        if (isSpeltOut(longForm, letters)) {
          return Optional.of(longForm);
        }
        shortest = shortest.or(() -> Optional.of(longForm));
      }
    }
    return shortest;
  }

  private static boolean isLongForm(Sentence sentence, int from, int open, String letters) {
    return !isFunctionWord(sentence.tokens().get(from))
        && isLongForm(letters, sentence.text(from, open));
  }

  /**
   * "COuntering DEscription Contrastive Decoding (CODE)": capitals that stand out tell where the
   * long form begins, though "Contrastive Decoding" has all letters as well.
   */
  private static boolean isSpeltOut(Phrase longForm, String letters) {
    String first = longForm.words().getFirst().word();
    return SEVERAL_CAPITALS.matcher(first).find()
        && NO_CAPITAL.matcher(longForm.text()).replaceAll("").startsWith(letters);
  }

  private static Optional<Phrase> longFormWithin(
      Sentence sentence, int from, int to, String shortForm) {
    return to - from > 1 && isLongForm(singular(shortForm), sentence.text(from, to))
        ? Optional.of(Phrase.of(sentence, from, to))
        : Optional.empty();
  }

  /** "For Customized conversation (FoCus)" is no name, though its letters are there. */
  private static boolean isFunctionWord(Token token) {
    return FUNCTION_TAGS.contains(token.tag());
  }

  private static boolean isBoundary(Token token) {
    return BOUNDARIES.contains(token.word());
  }

  static String singular(String shortForm) {
    boolean plural =
        shortForm.length() > 2 && shortForm.endsWith("s") && NameShape.isAcronym(shortForm);
    return plural ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
  }

  /**
   * Whether every letter of the short form stands in {@code text}, in order, the first of them at
   * its very beginning; and no shorter end of {@code text} was tried in vain, since callers go from
   * right to left.
   */
  static boolean isLongForm(String shortForm, String text) {
    int t = text.length() - 1;
    for (int s = shortForm.length() - 1; s >= 0; s--) {
      char letter = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(letter)) {
        continue;
      }
      while (t >= 0 && (Character.toLowerCase(text.charAt(t)) != letter || (s == 0 && t > 0))) {
        t--;
      }
      if (t < 0) {
        return false;
      }
      t--;
    }
    return text.length() > shortForm.length() && !text.contains(shortForm + " ");
  }
}
