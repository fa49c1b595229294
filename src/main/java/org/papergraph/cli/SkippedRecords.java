package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.cli.print.Visible;
import org.papergraph.corpus.CorpusException;

/** Tells of records that cannot be read, one by one until there are too many to read. */
final class SkippedRecords implements Consumer<CorpusException>, AutoCloseable {
  private static final int MOST = 20;

  private final PrintWriter err;
  private final Optional<SkippedReport> report;
  private int count;

  /**
   * @param report where all of them are written as well
   */
  SkippedRecords(PrintWriter err, Optional<Path> report) throws IOException {
    this.err = err;
    this.report =
        report.isPresent() ? Optional.of(new SkippedReport(report.get())) : Optional.empty();
  }

  @Override
  public void accept(CorpusException problem) {
    if (problem.reason().skips()) {
      count++;
    }
    if (count <= MOST || !problem.reason().skips()) {
      String kind = problem.reason().skips() ? "Skipped: " : "Note: ";
      err.println(Visible.lines(kind + problem.getMessage()));
    }
    try {
      if (report.isPresent()) {
        report.get().add(problem);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean any() {
    return count > 0;
  }

  /** Counts those that were not told of. */
  @Override
  public void close() throws IOException {
    if (count > MOST) {
      err.println("Skipped: … and " + (count - MOST) + " more.");
    }
    if (report.isPresent()) {
      report.get().close();
    }
  }
}
