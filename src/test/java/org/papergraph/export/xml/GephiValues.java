package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.papergraph.export.Appearance;
import org.papergraph.export.Node;
import org.papergraph.export.reading.GephiGraph.GephiNode;
import org.papergraph.export.reading.GephiGraph.GephiValue;

/** What the graph's values are to Gephi. */
final class GephiValues {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.E]*");

  private GephiValues() {}

  /** JSON brings small numbers as integers. */
  static GephiValue of(Object value) {
    return switch (value) {
      case Long number -> new GephiValue("Long", Math.toIntExact(number));
      case String text -> new GephiValue("String", ExpectedGraph.mended(text));
      case List<?> list -> list(list);
      default -> new GephiValue(value.getClass().getSimpleName(), value);
    };
  }

  private static GephiValue list(List<?> list) {
    return new GephiValue(
        "String[]", list.stream().map(each -> ExpectedGraph.mended(each.toString())).toList());
  }

  /** The id that Gephi gives a column. */
  static String column(String prefix, String property) {
    return prefix + property.toLowerCase(Locale.ROOT);
  }

  /** Gephi stretches sizes to a range of its own, but keeps their order. */
  static void assertThatSizesGrow(ExpectedGraph expected, Function<Node, GephiNode> read) {
    TreeMap<Double, Set<Double>> sizes = new TreeMap<>();
    for (Node node : expected.nodes()) {
      sizes
          .computeIfAbsent(Appearance.of(node).size(), size -> new TreeSet<>())
          .add(read.apply(node).size());
    }
    assertThat(sizes).hasSizeGreaterThan(1).allSatisfy((size, one) -> assertThat(one).hasSize(1));
    assertThat(sizes.values().stream().map(one -> one.iterator().next()).toList()).isSorted();
  }

  /** Its milliseconds as days. */
  static String days(String intervals) {
    return NUMBER
        .matcher(intervals)
        .replaceAll(
            found ->
                Instant.ofEpochMilli((long) Double.parseDouble(found.group()))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString());
  }
}
