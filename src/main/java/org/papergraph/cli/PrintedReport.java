package org.papergraph.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.build.BuildReport;
import org.papergraph.build.BuildReport.SharedTerm;
import org.papergraph.build.Tally;
import org.papergraph.cli.print.Visible;
import org.papergraph.store.Changes;

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
    line("Papers: " + counts(report.changes().papers(), report.papers()));
    line("Terms: " + counts(report.changes().terms(), report.terms()));
    printShared(report.shared());
    line("Graph: " + Visible.line(graph));
    out.flush();
  }

  /** Of a build that read no papers: what became of the terms. */
  void printTerms(BuildReport report) throws IOException {
    line("Papers: %d changed.".formatted(report.changes().papers().changed()));
    line("Terms: " + counts(report.changes().terms(), report.terms()));
    line("Graph: " + Visible.line(graph));
    out.flush();
  }

  private void printRecords(Tally tally) throws IOException {
    line(
        "Records: %d new, %d changed, %d unchanged%s."
            .formatted(
                tally.added(), tally.changed(), tally.unchanged(), removed(tally.removed())));
    if (!tally.skipped().isEmpty()) {
      line(
          tally.skipped().entrySet().stream()
              .map(skipped -> skipped.getValue() + " " + skipped.getKey().label())
              .collect(Collectors.joining(", ", "Skipped: ", ".")));
    }
    for (String source : tally.spared()) {
      line(
          "Not removed: records no longer found in "
              + Visible.line(source)
              + ", since some of it could not be read; mend that and build with --sync again.");
    }
  }

  private static String counts(Changes.Counts counts, int total) {
    return "%d new%s, %d in all.".formatted(counts.added(), removed(counts.removed()), total);
  }

  private static String removed(long count) {
    return count == 0 ? "" : ", %d removed".formatted(count);
  }

  private void printShared(List<SharedTerm> shared) throws IOException {
    if (shared.isEmpty()) {
      return;
    }
    line(
        shared.size() == 1
            ? "The new papers share 1 term with the others:"
            : "The new papers share %d terms with the others:".formatted(shared.size()));
    for (SharedTerm term : shared.subList(0, Math.min(MOST_SHARED, shared.size()))) {
      line(
          "  %s (%d new, %d before)"
              .formatted(Visible.line(term.name()), term.newPapers(), term.oldPapers()));
    }
    if (shared.size() > MOST_SHARED) {
      line("  …");
    }
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
