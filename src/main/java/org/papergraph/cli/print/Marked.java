package org.papergraph.cli.print;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text in which some stretches are to be pointed out.
 *
 * @param starts code points, ascending; stretches do not overlap
 * @param ends code points, exclusive
 */
public record Marked(String text, List<Integer> starts, List<Integer> ends) {
  public Marked {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  /** The text with {@code before} and {@code after} around each stretch, all else escaped. */
  String with(String before, String after, UnaryOperator<String> escape) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int i = 0; i < starts.size(); i++) {
      int start = text.offsetByCodePoints(0, starts.get(i));
      int end = text.offsetByCodePoints(start, ends.get(i) - starts.get(i));
      out.append(escape.apply(text.substring(done, start)));
      out.append(before).append(escape.apply(text.substring(start, end))).append(after);
      done = end;
    }
    return out.append(escape.apply(text.substring(done))).toString();
  }
}
