package org.papergraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Short forms that most papers print as an ordinary word: "code" for "CODE". */
final class CommonWords {
  private final Map<String, Long> papers;

  CommonWords(List<ExtractedPaper> corpus, List<Sense> senses) {
    Set<String> sought = new HashSet<>();
    for (Sense sense : senses) {
      sought.add(sense.asWord());
      sought.add(sense.definition().shortForm());
    }
    papers =
        corpus.parallelStream()
            .flatMap(paper -> printed(paper, sought).stream())
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
  }

  private static Set<String> printed(ExtractedPaper paper, Set<String> sought) {
    Set<String> printed = new HashSet<>();
    for (String sentence : paper.extraction().sentences()) {
      for (String word : Words.of(sentence)) {
        if (sought.contains(word)) {
          printed.add(word);
        }
      }
    }
    return printed;
  }

  boolean has(Sense sense) {
    long asWord = papers.getOrDefault(sense.asWord(), 0L);
    long asName = papers.getOrDefault(sense.definition().shortForm(), 0L);
    return asWord > 0 && asWord >= asName;
  }
}
