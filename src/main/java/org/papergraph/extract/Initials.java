package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first letters of words, for short forms that are made of nothing else: "EERE" of "Energy
 * Efficiency and Renewable Energy", "NMF" of "non-negative matrix factorization", "3GPP" of "Third
 * Generation Partnership Project". Function words and what follows a hyphen may have no part in it.
 */
final class Initials {
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Where they stand apart, as in tokenised text. */
  private static final Set<String> DASHES = Set.of("-", "–", "‐", "/");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "over",
          "per", "the", "through", "to", "towards", "under", "using", "via", "with", "without");

  private static final Map<Character, Set<String>> NUMBERS =
      Map.of(
          '1', Set.of("one", "first"),
          '2', Set.of("two", "second"),
          '3', Set.of("three", "third"),
          '4', Set.of("four", "fourth"),
          '5', Set.of("five", "fifth"),
          '6', Set.of("six", "sixth"),
          '7', Set.of("seven", "seventh"),
          '8', Set.of("eight", "eighth"),
          '9', Set.of("nine", "ninth"));

  /** How much a part of a word may be left out. */
  private enum Need {
    WORD,
    FUNCTION_WORD,
    AFTER_HYPHEN
  }

  private record Part(String text, Need need) {
    boolean begins(char letter) {
      return text.charAt(0) == letter || NUMBERS.getOrDefault(letter, Set.of()).contains(text);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  private Initials(List<Token> words) {
    boolean hyphen = false;
    for (Token word : words) {
      Matcher run = RUN.matcher(word.lower());
      boolean inside = hyphen;
      while (run.find()) {
        parts.add(new Part(run.group(), need(run.group(), inside)));
        inside = true;
      }
      hyphen = DASHES.contains(word.word());
    }
  }

  private static Need need(String text, boolean inside) {
    if (inside) {
      return Need.AFTER_HYPHEN;
    }
    return FUNCTION_WORDS.contains(text) ? Need.FUNCTION_WORD : Need.WORD;
  }

  /** Whether {@code letters}, in lower case, are the initials of all {@code words}. */
  static boolean are(String letters, List<Token> words) {
    Initials initials = new Initials(words);
    return !initials.parts.isEmpty()
        && initials.parts.getFirst().begins(letters.charAt(0))
        && initials.match(letters, 1, 1);
  }

  private boolean match(String letters, int letter, int part) {
    if (letter == letters.length()) {
      return parts.subList(part, parts.size()).stream()
          .allMatch(rest -> rest.need() == Need.AFTER_HYPHEN);
    }
    if (part == parts.size()) {
      return false;
    }
    Part next = parts.get(part);
    return (next.begins(letters.charAt(letter)) && match(letters, letter + 1, part + 1))
        || (next.need() != Need.WORD && match(letters, letter, part + 1));
  }

  /** The letters and digits of a short form, in lower case. */
  static String letters(String shortForm) {
    return String.join("", RUN.matcher(shortForm).results().map(r -> r.group()).toList())
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a word is one that sentences are made of, whatever they speak of. */
  static boolean isFunctionWord(Token word) {
    return FUNCTION_WORDS.contains(word.lower());
  }
}
