package org.papergraph.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  @Test
  void numbersFeaturesInTheOrderInWhichTheyCome() {
    Random random = new Random(1);
    Map<Integer, Integer> expected = new HashMap<>();
    FeatureTable table = new FeatureTable();
    for (int i = 0; i < 20_000; i++) {
      // Few enough to meet again, some of them equal in their low bits.
      int key = random.nextInt(9_000) << (random.nextInt(3) * 8);
      expected.putIfAbsent(key, expected.size());
      assertThat(table.add(key)).isEqualTo(expected.get(key));
    }
    expected.forEach((key, row) -> assertThat(table.find(key)).isEqualTo(row));
    assertThat(table.size()).isEqualTo(expected.size());
    assertThat(table.find(-7)).isEqualTo(-1);
  }
}
