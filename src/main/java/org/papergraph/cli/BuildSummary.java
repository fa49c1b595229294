package org.papergraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.build.BuildReport;
import org.papergraph.build.BuildReport.SharedTerm;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.JsonText;
import org.papergraph.cli.print.Printer;
import org.papergraph.cli.print.Visible;

/** Prints what a build did: a table of figures, and for a person what it means. */
final class BuildSummary {
  private static final List<String> COLUMNS = List.of("of", "what", "count");
  private static final String REMOVED = "removed";
  private static final int MOST_SHARED = 10;

  private final Surroundings surroundings;
  private final Format format;
  private final String graph;

  BuildSummary(Surroundings surroundings, Format format, String graph) {
    this.surroundings = surroundings;
    this.format = format;
    this.graph = graph;
  }

  /** In JSON as one object. */
  void print(BuildReport report) throws IOException {
    warn(report.tally().spared());
    switch (format) {
      case JSON -> printObject(report);
      case TABLE -> {
        printRows(report);
        printShared(report.shared());
        line("Graph: " + Visible.line(graph));
      }
      default -> printRows(report);
    }
    surroundings.out().flush();
  }

  private void printObject(BuildReport report) throws IOException {
    Map<String, Object> whole = new LinkedHashMap<>(BuildFigures.of(report));
    whole.put("graph", graph);
    line(JsonText.of(whole));
  }

  private void printRows(BuildReport report) throws IOException {
    Printer printer = format.printer(surroundings.out(), surroundings.screen(), COLUMNS);
    for (Map.Entry<String, Map<String, Long>> group : BuildFigures.of(report).entrySet()) {
      String of = group.getKey();
      for (Map.Entry<String, Long> figure : group.getValue().entrySet()) {
        if (!figure.getKey().equals(REMOVED) || figure.getValue() > 0) {
          printer.row(Arrays.asList(of, figure.getKey(), figure.getValue()));
          of = format == Format.TABLE ? null : of;
        }
      }
    }
    printer.finish();
  }

  private void warn(List<String> spared) {
    for (String source : spared) {
      surroundings
          .err()
          .println(
              "Not removed: records no longer found in "
                  + Visible.line(source)
                  + ", since some of it could not be read; mend that and build with --sync again.");
    }
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
    surroundings.out().write(text + "\n");
  }
}
