package org.papergraph.export.dot;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;

/** A directed graph whose nodes lie in clusters by their types. */
final class DotExporter implements Exporter.ToFile {
  private static final String HEAD =
      """
      digraph papergraph {
        graph [charset="UTF-8", rankdir=LR, ranksep=2, outputorder=edgesfirst, fontname="Helvetica"]
        node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=10]
        edge [color="#00000040", arrowsize=0.5]
      """;

  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Quoted quoted = new Quoted(graph.losses());
    writer.write(HEAD);
    Clusters clusters = new Clusters(writer, quoted);
    graph.nodes(clusters::node);
    clusters.close();
    Edges edges = new Edges(writer, quoted);
    graph.relationships(edges::relationship);
    writer.write("}\n");
    writer.flush();
  }
}
