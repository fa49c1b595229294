package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.cli.print.Visible;
import org.papergraph.export.Description;
import org.papergraph.export.Export;

/** Tells what was exported, and what the format could not carry. */
record ExportSummary(PrintWriter err) {

  void print(Export.Report report, Description format, Optional<Path> place) {
    String where = place.map(path -> " to " + Visible.line(path.toString())).orElse("");
    err.printf(
        "Exported%s: %d nodes, %d relationships.%n", where, report.nodes(), report.relationships());
    err.printf("Not in %s: %s.%n", format.name(), format.loses());
    report.losses().lines().forEach(line -> err.println("Not carried: " + Visible.line(line)));
  }
}
