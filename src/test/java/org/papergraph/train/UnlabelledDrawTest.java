package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Paper;

class UnlabelledDrawTest {
  private static final Path CORPUS = Path.of("data", "000_65c48e20b42d0e4b.txt");

  @Test
  void hangsOnTheSeedAlone() {
    List<String> drawn = titles(1, Set.of(), 12);
    assertThat(drawn).hasSize(12).doesNotHaveDuplicates();
    assertThat(titles(1, Set.of(), 12)).isEqualTo(drawn);
    assertThat(titles(2, Set.of(), 12)).isNotEqualTo(drawn);
  }

  @Test
  void leavesOutWhatIsKnown() {
    String first = titles(1, Set.of(), 12).getFirst();
    assertThat(titles(1, Set.of(first), 12)).doesNotContain(first);
  }

  private static List<String> titles(long seed, Set<String> known, int count) {
    return new UnlabelledDraw(seed, known).of(CORPUS, count).stream().map(Paper::title).toList();
  }
}
