package org.papergraph.build;

import java.util.EnumMap;
import java.util.Map;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;

/** Counts what became of the records of a build's sources. */
public final class Tally {
  private int added;
  private int changed;
  private int unchanged;
  private int removed;
  private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);

  void add() {
    added++;
  }

  void change() {
    changed++;
  }

  void keep() {
    unchanged++;
  }

  void remove(int records) {
    removed += records;
  }

  void skip(CorpusException problem) {
    skipped.merge(problem.reason(), 1, Integer::sum);
  }

  public int added() {
    return added;
  }

  public int changed() {
    return changed;
  }

  public int unchanged() {
    return unchanged;
  }

  public int removed() {
    return removed;
  }

  /** How many records could not be read, by reason. */
  public Map<Reason, Integer> skipped() {
    return skipped;
  }
}
