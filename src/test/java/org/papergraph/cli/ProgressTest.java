package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.papergraph.store.Stage;

class ProgressTest {
  private final StringWriter shown = new StringWriter();
  private long now;

  private Progress progress(boolean interactive) {
    return new Progress(new PrintWriter(shown, true), interactive, () -> now);
  }

  private void pass(long seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void whereNobodyWatchesThereIsALineAMinute() {
    Progress progress = progress(false);
    progress.progress(Stage.RECORDS, 0, 1000);
    pass(59);
    progress.progress(Stage.RECORDS, 100, 1000);
    pass(1);
    progress.progress(Stage.RECORDS, 120, 1000);
    pass(59);
    progress.progress(Stage.RECORDS, 300, 1000);
    pass(1);
    progress.progress(Stage.RESOLUTION, 0, 0);
    progress.close();
    assertThat(shown)
        .hasToString(
            """
            Extracting papers: 120 of 1000, 2.0 a second, 7 min left
            Resolving names…
            Took 120.0 s: extracting papers 120.0 s, resolving names 0.0 s.
            """);
  }

  @Test
  void onATerminalALineIsWrittenOver() {
    Progress progress = progress(true);
    progress.progress(Stage.RECORDS, 0, 1000);
    pass(10);
    progress.progress(Stage.RECORDS, 500, 1000);
    progress.progress(Stage.RECORDS, 600, 1000);
    progress.close();
    assertThat(shown)
        .hasToString(
            "\r\u001b[KExtracting papers: 0 of 1000"
                + "\r\u001b[KExtracting papers: 500 of 1000, 50 a second, 10 s left"
                + "\r\u001b[K");
  }

  @Test
  void longTimesAreToldInHours() {
    Progress progress = progress(true);
    progress.progress(Stage.PAPERS, 0, 100_000);
    pass(3600);
    progress.progress(Stage.PAPERS, 10_000, 100_000);
    assertThat(shown.toString())
        .endsWith("Writing papers: 10000 of 100000, 2.8 a second, 9.0 h left");
  }
}
