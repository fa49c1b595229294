package org.papergraph.cli.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How wide each column of a table is. */
final class TableLayout {
  static final String GAP = "  ";

  /** No column is made narrower than this to fit a terminal. */
  private static final int LEAST = 8;

  private TableLayout() {}

  /** As wide as the widest cell of each column. */
  static int[] natural(List<List<String>> rows, int columns) {
    return IntStream.range(0, columns)
        .map(
            column ->
                rows.stream().mapToInt(row -> DisplayText.width(row.get(column))).max().orElse(0))
        .toArray();
  }

  /** The widest columns made narrower, evenly, until all fit into {@code room}. */
  static int[] fitted(int[] natural, int room) {
    int available = room - GAP.length() * (natural.length - 1);
    int limit = Arrays.stream(natural).max().orElse(0);
    while (limit > LEAST && limited(natural, limit).sum() > available) {
      limit--;
    }
    int[] widths = limited(natural, limit).toArray();
    shareOut(available - Arrays.stream(widths).sum(), natural, widths);
    return widths;
  }

  private static IntStream limited(int[] natural, int limit) {
    return Arrays.stream(natural).map(width -> Math.min(width, limit));
  }

  /** Gives what rounding left over to the columns that were cut. */
  private static void shareOut(int spare, int[] natural, int[] widths) {
    int left = spare;
    for (int i = 0; i < widths.length && left > 0; i++) {
      if (widths[i] < natural[i]) {
        widths[i]++;
        left--;
      }
    }
  }
}
