package org.papergraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FullTextTest {
  private static final String LONG =
      IntStream.range(0, 2000).mapToObj(i -> "spelling" + i).collect(Collectors.joining(" "));

  /** A misspelt word may become 50, each looked up in each field. */
  private static int lookups(String search, int fields) {
    int misspelt = (int) search.chars().filter(letter -> letter == '~').count();
    return fields * (search.split(" ").length + 49 * misspelt);
  }

  @Test
  void longNamesStayWithinWhatLuceneLooksUp() {
    assertThat(lookups(FullText.all("", LONG), 3)).isLessThan(1024);
    assertThat(lookups(FullText.any("", LONG), 3)).isLessThan(1024);
    assertThat(lookups(FullText.all("title:", LONG), 1)).isLessThan(1024);
  }

  @Test
  void shortWordsAreTakenAsTheyAre() {
    assertThat(FullText.any("", "C++ AND")).isEqualTo("(\"c\"^8 c*) (\"and\"^8 and*)");
    assertThat(FullText.all("", "+-&&||!(){}[]^\"~*?:\\/")).isEmpty();
  }
}
