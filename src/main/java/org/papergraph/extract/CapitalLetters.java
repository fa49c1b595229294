package org.papergraph.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds long forms whose capitals show which letters make the short form: "COuntering DEscription
 * Contrastive Decoding (CODE)", though "Contrastive Decoding" has all of them as well.
 */
final class CapitalLetters {
  private static final Pattern SEVERAL_FIRST = Pattern.compile("^\\p{Lu}{2,}\\p{Ll}");
  private static final Pattern NO_CAPITAL = Pattern.compile("\\P{Lu}");

  private CapitalLetters() {}

  /** The long form that begins no earlier than {@code earliest} and ends before {@code end}. */
  static Optional<Phrase> longForm(Sentence sentence, String shortForm, int earliest, int end) {
    return IntStream.range(earliest, end)
        .mapToObj(from -> Phrase.of(sentence, from, end))
        .filter(phrase -> SEVERAL_FIRST.matcher(phrase.words().getFirst().word()).find())
        .filter(phrase -> NO_CAPITAL.matcher(phrase.text()).replaceAll("").startsWith(shortForm))
        .findFirst();
  }
}
