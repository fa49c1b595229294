package org.papergraph.train;

/** Counts what a text's words cannot show of the spans marked on it. */
public final class Losses {
  private int spans;
  private int snapped;
  private int overlapping;
  private int unplaced;

  void span() {
    spans++;
  }

  void snap() {
    snapped++;
  }

  void overlap() {
    overlapping++;
  }

  void unplace() {
    unplaced++;
  }

  /** All spans that were marked. */
  public int spans() {
    return spans;
  }

  /** Spans that begin or end within a word, which was taken whole. */
  public int snapped() {
    return snapped;
  }

  /** Spans left out since a longer one holds a word of theirs. */
  public int overlapping() {
    return overlapping;
  }

  /** Spans left out since no sentence holds them. */
  public int unplaced() {
    return unplaced;
  }

  @Override
  public String toString() {
    return "%d spans; %d taken to the borders of words, %d left out under longer ones, %d in no sentence"
        .formatted(spans, snapped, overlapping, unplaced);
  }
}
