package org.papergraph.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * The stems of a phrase's words, by M. F. Porter, An algorithm for suffix stripping, Program 14
 * (1980): what keyphrases are compared by.
 */
final class Stems {
  private Stems() {}

  /** The stems of the words that blanks part, in lower case, parted by single blanks. */
  static String of(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .map(Stems::stem)
        .collect(Collectors.joining(" "));
  }

  private static String stem(String word) {
    PorterStemmer stemmer = new PorterStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
