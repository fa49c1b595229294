package org.papergraph.query.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a search in Lucene's notation: any of the words will do, the more the better. As typed
 * they count most, then neighbours that stand together, then what begins with them or is typed
 * nearly so.
 */
final class LuceneQuery {
  /** How many words may be misspelt: each has up to 50 spellings in each field. */
  private static final int FUZZY = 4;

  private LuceneQuery() {}

  static String of(SearchWords search) {
    List<SearchWord> words = search.words();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      parts.add("(" + String.join(" ", spellings(words.get(i), i < FUZZY)) + ")");
      if (i > 0) {
        parts.add(together(words.get(i - 1), words.get(i)));
      }
    }
    return String.join(" ", parts);
  }

  /** Words hold letters, marks and digits alone: nothing that has a meaning to Lucene. */
  private static Set<String> spellings(SearchWord word, boolean fuzzy) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add("\"" + word.typed() + "\"^8");
    spellings.add("\"" + word.bare() + "\"^8");
    if (word.isPrefix()) {
      spellings.add(word.stem() + "*^2");
    }
    if (fuzzy && word.tolerance() > 0) {
      spellings.add(word.bare() + "~" + word.tolerance());
    }
    return spellings;
  }

  /**
   * Side by side, or written as one ("Image Net" for "ImageNet"); in quotation marks, since of
   * Chinese Lucene makes a word of each character.
   */
  private static String together(SearchWord one, SearchWord next) {
    return "(\"%s %s\"^8 \"%s%s\"^8)".formatted(one.typed(), next.typed(), one.bare(), next.bare());
  }
}
