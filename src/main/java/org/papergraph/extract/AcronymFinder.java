package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the short forms that a sentence defines, in either order: "large language model (LLM)" and
 * "LLM (large language model)".
 */
final class AcronymFinder {
  private static final Set<String> PART_END = Set.of(")", "]", ",", ";", ":");
  private static final Set<String> TITLE_PART_ENDS = Set.of("IN", "TO", ":", ".", "CC", "DT");

  private final LongForms longForms = new LongForms();

  /** A definition: the short form's phrase and that of its long form. */
  record Definition(Phrase shortForm, Phrase longForm) {
    Acronym acronym() {
      return new Acronym(shortForm.text(), longForm.text());
    }

    private boolean isOverlong() {
      return shortForm.isOverlong() || longForm.isOverlong();
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
    found.removeIf(Definition::isOverlong);
    return found;
  }

  /** "MINDE: Mutual Information Neural Diffusion Estimation", a headline's own way. */
  private Optional<Definition> inTitle(Sentence sentence) {
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
        ? longForms.all(shortForm, 2, end).map(l -> new Definition(shortForm, l))
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
    Phrase inside = Phrase.of(sentence, open + 1, end);
    if (ShortForm.is(inside)) {
      return longForms.before(inside, open).map(l -> new Definition(inside, l));
    }
    Phrase before = ShortForm.before(sentence, open);
    return ShortForm.is(before) && NameShape.isAcronym(before.text().replace(" ", ""))
        ? longForms.within(before, open + 1, end).map(l -> new Definition(before, l))
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

  static String singular(String shortForm) {
    boolean plural =
        shortForm.length() > 2 && shortForm.endsWith("s") && NameShape.isAcronym(shortForm);
    return plural ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
  }
}
