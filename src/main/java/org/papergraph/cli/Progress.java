package org.papergraph.cli;

import org.papergraph.store.BuildListener;
import org.papergraph.store.Stage;

/** Shows on a terminal how far a build has come; elsewhere it is silent. */
final class Progress implements BuildListener, AutoCloseable {
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Surroundings surroundings;

  Progress(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void progress(Stage stage, long done, long total) {
    if (surroundings.interactive() && total > 0) {
      surroundings.err().print(ERASE_LINE + label(stage) + " " + done + " of " + total);
      surroundings.err().flush();
    }
  }

  private static String label(Stage stage) {
    return switch (stage) {
      case RECORDS -> "Extracting papers:";
      case TERMS -> "Writing terms:";
      case PAPERS -> "Writing papers:";
      case REMOVALS -> "Removing:";
      case DONE -> "Done:";
    };
  }

  /** Leaves the line to whatever is told next. */
  @Override
  public void close() {
    if (surroundings.interactive()) {
      surroundings.err().print(ERASE_LINE);
      surroundings.err().flush();
    }
  }
}
