package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;

class YearsTest {
  @Test
  void aPaperIsThereInItsYear() {
    Years years = Years.of(node(NodeKind.PAPER, Map.of("year", 2024L))).orElseThrow();
    assertThat(years.start()).isEqualTo("2024-01-01");
    assertThat(years.end()).isEqualTo("2024-12-31");
  }

  @Test
  void aTermIsThereFromItsFirstPaperToItsLast() {
    Map<String, Object> properties = Map.of("firstYear", 987L, "lastYear", 2024L);
    Years years = Years.of(node(NodeKind.TERM, properties)).orElseThrow();
    assertThat(years.start()).isEqualTo("0987-01-01");
    assertThat(years.end()).isEqualTo("2024-12-31");
  }

  @Test
  void whatNoCalendarHasIsNoYear() {
    assertThat(Years.of(node(NodeKind.AUTHOR, Map.of()))).isEmpty();
    assertThat(Years.of(node(NodeKind.PAPER, Map.of("year", 0L)))).isEmpty();
    assertThat(Years.of(node(NodeKind.PAPER, Map.of("year", 20240L)))).isEmpty();
    assertThat(Years.of(node(NodeKind.TERM, Map.of("firstYear", 2024L, "lastYear", 2023L))))
        .isEmpty();
  }

  private static Node node(NodeKind kind, Map<String, Object> properties) {
    return new Node(kind, "k", "n", List.of(kind.label()), properties);
  }
}
