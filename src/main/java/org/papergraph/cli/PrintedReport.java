package org.papergraph.cli;

import java.io.IOException;
import java.io.Writer;
import org.papergraph.build.BuildReport;
import org.papergraph.cli.print.Visible;
import org.papergraph.store.Changes;

/** Prints what became of a graph that no new papers came to. */
final class PrintedReport {
  private final Writer out;
  private final String graph;

  PrintedReport(Writer out, String graph) {
    this.out = out;
    this.graph = graph;
  }

  /** Of records that were removed. */
  void print(BuildReport report) throws IOException {
    line("Records: %d removed.".formatted(report.tally().removed()));
    line("Papers: " + counts(report.changes().papers(), report.papers()));
    line("Terms: " + counts(report.changes().terms(), report.terms()));
    line("Graph: " + Visible.line(graph));
    out.flush();
  }

  /** Of names that were decided on: what became of the terms. */
  void printTerms(BuildReport report) throws IOException {
    line("Papers: %d changed.".formatted(report.changes().papers().changed()));
    line("Terms: " + counts(report.changes().terms(), report.terms()));
    line("Graph: " + Visible.line(graph));
    out.flush();
  }

  private static String counts(Changes.Counts counts, int total) {
    return "%d new%s, %d in all.".formatted(counts.added(), removed(counts.removed()), total);
  }

  private static String removed(long count) {
    return count == 0 ? "" : ", %d removed".formatted(count);
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
