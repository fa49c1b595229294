package org.papergraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Cuts a long line of rows into transactions of about the same size. */
record Batches(int size) {
  /** Large enough that commits do not matter, small enough for a modest heap. */
  static final Batches DEFAULT = new Batches(8_000);

  Batches {
    if (size < 1) {
      throw new IllegalArgumentException("a batch holds at least one row, not " + size);
    }
  }

  /**
   * Hands {@code rows} on in their order.
   *
   * @param weight how many nodes and relationships a row stands for
   */
  <T> void each(Iterator<T> rows, ToIntFunction<T> weight, Consumer<List<T>> work) {
    List<T> batch = new ArrayList<>();
    int sum = 0;
    while (rows.hasNext()) {
      T row = rows.next();
      batch.add(row);
      sum += weight.applyAsInt(row);
      if (sum >= size || !rows.hasNext()) {
        work.accept(List.copyOf(batch));
        batch.clear();
        sum = 0;
      }
    }
  }

  <T> void each(Iterator<T> rows, Consumer<List<T>> work) {
    each(rows, row -> 1, work);
  }
}
