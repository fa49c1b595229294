package org.papergraph.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Rows that are made each time they are asked for: together they take many times the memory of what
 * they are made of.
 */
final class RowsOnDemand<S, R> extends AbstractList<R> implements RandomAccess {
  private final List<S> sources;
  private final Function<S, R> row;

  RowsOnDemand(List<S> sources, Function<S, R> row) {
    this.sources = sources;
    this.row = row;
  }

  @Override
  public R get(int index) {
    return row.apply(sources.get(index));
  }

  @Override
  public int size() {
    return sources.size();
  }
}
