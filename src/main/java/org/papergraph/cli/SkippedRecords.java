package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.papergraph.cli.print.Visible;
import org.papergraph.corpus.CorpusException;

/** Tells of records that cannot be read, one by one until there are too many to read. */
final class SkippedRecords implements Consumer<CorpusException>, AutoCloseable {
  private static final int MOST = 20;

  private final PrintWriter err;
  private int count;

  SkippedRecords(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(CorpusException problem) {
    count++;
    if (count <= MOST) {
      err.println(Visible.lines("Skipped: " + problem.getMessage()));
    }
  }

  /** Counts those that were not told of. */
  @Override
  public void close() {
    if (count > MOST) {
      err.println("Skipped: … and " + (count - MOST) + " more.");
    }
  }
}
