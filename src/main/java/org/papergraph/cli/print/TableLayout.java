package org.papergraph.cli.print;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** How wide each column of a table is. */
final class TableLayout {
  static final String GAP = "  ";

  /** A column is made no narrower than its longest word, unless that is longer. */
  private static final int LONG_WORD = 24;

  /** How narrow columns become where even their words do not fit. */
  private static final int LEAST = 8;

  private TableLayout() {}

  /** As wide as the widest cell of each column. */
  static int[] natural(List<List<String>> rows, int columns) {
    return widest(rows, columns, DisplayText::width);
  }

  private static int[] widest(List<List<String>> rows, int columns, ToIntFunction<String> measure) {
    return IntStream.range(0, columns)
        .map(i -> rows.stream().mapToInt(row -> measure.applyAsInt(row.get(i))).max().orElse(0))
        .toArray();
  }

  /** Columns that fit into {@code room} together, the longer their text the wider. */
  static int[] fitted(List<List<String>> rows, int columns, int room) {
    int[] natural = natural(rows, columns);
    int[] widths = widest(rows, columns, TableLayout::longestWord);
    int available = room - GAP.length() * (columns - 1);
    if (Arrays.stream(widths).sum() > available) {
      widths = Arrays.stream(natural).map(width -> Math.min(width, LEAST)).toArray();
    }
    for (int spare = available - Arrays.stream(widths).sum(); spare > 0; spare--) {
      widths[neediest(natural, widths)]++;
    }
    return IntStream.range(0, columns).map(shrunk(natural, widths)).toArray();
  }

  private static IntUnaryOperator shrunk(int[] natural, int[] widths) {
    return i -> Math.min(natural[i], widths[i]);
  }

  private static int longestWord(String text) {
    int longest = Arrays.stream(text.split(" ")).mapToInt(DisplayText::width).max().orElse(0);
    return Math.min(longest, LONG_WORD);
  }

  /** The column whose longest cell takes the most lines. */
  private static int neediest(int[] natural, int[] widths) {
    int neediest = 0;
    for (int i = 1; i < natural.length; i++) {
      if ((long) natural[i] * widths[neediest] > (long) natural[neediest] * widths[i]) {
        neediest = i;
      }
    }
    return neediest;
  }
}
