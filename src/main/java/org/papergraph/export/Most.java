package org.papergraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of all things that are offered, for formats that cannot hold them all. */
public final class Most<T> {
  private final int limit;
  private final Comparator<? super T> order;
  private final PriorityQueue<T> lastFirst;
  private long leftOut;

  /**
   * @param order of importance, without ties if exports are to be the same each time
   */
  public Most(int limit, Comparator<? super T> order) {
    this.limit = limit;
    this.order = order;
    this.lastFirst = new PriorityQueue<>(order.reversed());
  }

  /** The nodes that most papers speak of; of equals, those whose keys come first. */
  public static Most<Node> spokenOf(int limit) {
    return new Most<>(
        limit,
        Comparator.comparing((Node node) -> (Long) node.properties().getOrDefault("paperCount", 0L))
            .reversed()
            .thenComparing(Node::key));
  }

  /** Keeps it if it is one of the first so far. */
  public void offer(T thing) {
    lastFirst.add(thing);
    if (lastFirst.size() > limit) {
      lastFirst.remove();
      leftOut++;
    }
  }

  /** Those that were kept, the first first. */
  public List<T> inOrder() {
    List<T> kept = new ArrayList<>(lastFirst);
    kept.sort(order);
    return kept;
  }

  /** How many were not kept. */
  public long leftOut() {
    return leftOut;
  }
}
