package org.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MostTest {
  @Test
  void theFirstAreKeptInWhateverOrderTheyCome() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(i);
    }
    Collections.shuffle(all, new Random(7));
    Most<Integer> most = new Most<>(3, Comparator.reverseOrder());
    all.forEach(most::offer);
    assertThat(most.inOrder()).containsExactly(99, 98, 97);
    assertThat(most.leftOut()).isEqualTo(97);
  }

  @Test
  void fewerThanTheLimitAreAllKept() {
    Most<String> most = new Most<>(3, Comparator.naturalOrder());
    most.offer("b");
    most.offer("a");
    assertThat(most.inOrder()).containsExactly("a", "b");
    assertThat(most.leftOut()).isZero();
  }
}
