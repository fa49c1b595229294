package org.papergraph.export.matrix;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Neighbourhood;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/**
 * Writes the table: the terms are chosen first, then papers come by year and are written at once.
 */
record PapersByTerms(Table.Maker format) implements Exporter.ToFile {
  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    graph.require(NodeKind.PAPER, NodeKind.TERM);
    Columns columns = Columns.of(graph);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Table table = format.on(text, graph.losses());
    table.head(columns.names());
    long[] mentions = new long[1];
    graph.neighbourhoods(
        NodeKind.PAPER,
        0,
        paper -> {
          long[] counts = columns.counts(paper);
          mentions[0] += Arrays.stream(counts).filter(count -> count > 0).count();
          write(paper, counts, table);
        });
    table.finish();
    text.flush();
    for (RelationshipType type : graph.types()) {
      graph.took(type, type == RelationshipType.MENTIONS ? mentions[0] : 0);
    }
  }

  private static void write(Neighbourhood paper, long[] counts, Table table) throws IOException {
    Object year = paper.node().properties().get("year");
    table.row(paper.node().key(), paper.node().name(), year == null ? "" : year.toString(), counts);
  }
}
