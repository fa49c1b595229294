package org.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantizedTest {

  @Test
  void roundsEachColumnByItsLargestMagnitude() {
    Quantized rounded =
        Quantized.of(new Weights(new int[] {2, 3}, new float[] {1, -0.5f, 0, -2, 0.25f, 0}));
    assertThat(rounded.scale()).containsExactly(2f / 64, 0.5f / 64, 1);
    assertThat(rounded.values()).containsExactly(32, -64, 0, -64, 32, 0);
  }
}
