package org.papergraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short forms that most papers print as an ordinary word: "code" for "CODE". */
final class CommonWords {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Integer> papers = new HashMap<>();

  CommonWords(List<ExtractedPaper> corpus, List<Sense> senses) {
    Set<String> forms = senses.stream().map(Sense::asWord).collect(Collectors.toSet());
    Set<String> printed =
        senses.stream().map(sense -> sense.definition().shortForm()).collect(Collectors.toSet());
    for (ExtractedPaper paper : corpus) {
      Set<String> words = new HashSet<>();
      paper.extraction().sentences().forEach(s -> GAP.splitAsStream(s).forEach(words::add));
      words.stream()
          .filter(word -> forms.contains(word) || printed.contains(word))
          .forEach(word -> papers.merge(word, 1, Integer::sum));
    }
  }

  boolean has(Sense sense) {
    int asWord = papers.getOrDefault(sense.asWord(), 0);
    int asName = papers.getOrDefault(sense.definition().shortForm(), 0);
    return asWord > 0 && asWord >= asName;
  }
}
