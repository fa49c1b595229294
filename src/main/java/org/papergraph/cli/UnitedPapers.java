package org.papergraph.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.papergraph.graph.UnitedPaper;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Records;

/** Prints the papers that came from several records, a row for each record. */
final class UnitedPapers {
  private final PrintedRows rows;

  UnitedPapers(PrintedRows rows) {
    this.rows = rows;
  }

  void print(GraphConnection graph) throws IOException {
    rows.columns(List.of("id", "title", "source", "record", "why"));
    for (UnitedPaper paper : UnitedPaper.among(new Records(graph).all()).toList()) {
      String why = String.join("; ", paper.reasons());
      for (UnitedPaper.United record : paper.records()) {
        rows.row(
            Arrays.asList(paper.id(), record.title(), record.source(), record.position(), why));
      }
    }
    rows.finish();
  }
}
