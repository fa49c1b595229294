package org.papergraph.export.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.papergraph.export.Detail;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/**
 * Writes statements that make the graph: first constraints and indexes, by which the others find
 * what is there, then nodes and relationships. Run again they change nothing.
 */
final class CypherExporter implements Exporter.ToFile {
  private static final String HEADER =
      """
      // A graph that papergraph wrote, for Neo4j 5.26 or newer:
      //   cypher-shell -d DATABASE -f THIS_FILE

      """;

  @Override
  public Detail detail() {
    return Detail.WHOLE;
  }

  @Override
  public void write(GraphSource graph, OutputStream out) throws IOException {
    Writer script = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    script.write(HEADER);
    Script.write("schema", script);
    for (NodeKind kind : graph.kinds()) {
      NodeStatements statements = new NodeStatements(kind, script);
      graph.nodes(kind, statements::add);
      statements.flush();
    }
    for (RelationshipType type : graph.types()) {
      RelationshipStatements statements = new RelationshipStatements(type, script);
      graph.relationships(type, statements::add);
      statements.flush();
    }
    script.flush();
  }
}
