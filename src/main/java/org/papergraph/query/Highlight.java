package org.papergraph.query;

import java.util.List;

/**
 * A text in which places are to be pointed out.
 *
 * @param starts code points, ascending; places do not overlap
 * @param ends code points, exclusive
 */
public record Highlight(String text, List<Integer> starts, List<Integer> ends) {
  public Highlight {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }
}
