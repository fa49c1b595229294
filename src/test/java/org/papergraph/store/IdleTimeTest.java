package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.PapergraphException;

class IdleTimeTest {
  @ParameterizedTest
  @CsvSource({"90, PT90S", "90s, PT90S", "15m, PT15M", "2h, PT2H", "'', PT15M", "' 5m ', PT5M"})
  void timesAreReadAsTheyAreWritten(String value, Duration expected) {
    assertThat(IdleTime.of(Map.of("PAPERGRAPH_IDLE", value))).isEqualTo(expected);
  }

  @Test
  void withoutTheVariableItIsAQuarterOfAnHour() {
    assertThat(IdleTime.of(Map.of())).isEqualTo(Duration.ofMinutes(15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "soon", "1d", "99999999"})
  void whatIsNoTimeIsRefused(String value) {
    assertThatThrownBy(() -> IdleTime.of(Map.of("PAPERGRAPH_IDLE", value)))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining(value);
  }
}
