package org.papergraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.build.BuildReport;
import org.papergraph.build.BuildReport.SharedTerm;
import org.papergraph.build.Tally;

/** Prints what a build did. */
final class PrintedReport {
  private static final int MOST_SHARED = 10;

  private final Writer out;
  private final String graph;

  PrintedReport(Writer out, String graph) {
    this.out = out;
    this.graph = graph;
  }

  void print(BuildReport report) throws IOException {
    printRecords(report.tally());
    line(
        "Papers: %d new, %d in all.".formatted(report.changes().papers().added(), report.papers()));
    line("Terms: %d new, %d in all.".formatted(report.changes().terms().added(), report.terms()));
    printShared(report.shared());
    line("Graph: " + graph);
    out.flush();
  }

  private void printRecords(Tally tally) throws IOException {
    String removed = tally.removed() == 0 ? "" : ", %d removed".formatted(tally.removed());
    line(
        "Records: %d new, %d changed, %d unchanged%s."
            .formatted(tally.added(), tally.changed(), tally.unchanged(), removed));
    if (!tally.skipped().isEmpty()) {
      line(
          tally.skipped().entrySet().stream()
              .map(skipped -> skipped.getValue() + " " + skipped.getKey().label())
              .collect(Collectors.joining(", ", "Skipped: ", ".")));
    }
  }

  private void printShared(List<SharedTerm> shared) throws IOException {
    if (shared.isEmpty()) {
      return;
    }
    line("The new papers share %d terms with the others:".formatted(shared.size()));
    for (SharedTerm term : shared.subList(0, Math.min(MOST_SHARED, shared.size()))) {
      line("  %s (%d new, %d before)".formatted(term.name(), term.newPapers(), term.oldPapers()));
    }
    if (shared.size() > MOST_SHARED) {
      line("  …");
    }
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
