package org.papergraph.export.neo4j;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.export.Detail;
import org.papergraph.export.Exporter;
import org.papergraph.export.GraphSource;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;

/**
 * Writes a folder that the importer makes a database of: its files, a command that runs it, and a
 * script for what it leaves to be done.
 */
final class CsvExporter implements Exporter.ToFolder {

  @Override
  public Detail detail() {
    return Detail.WHOLE;
  }

  @Override
  public void write(GraphSource graph, Path folder) throws IOException {
    ImportCommand command = new ImportCommand();
    try (Writer script = Files.newBufferedWriter(folder.resolve("schema.cypher"))) {
      Script.write("schema", script);
      Script.write("export/empty-lists", script);
      for (NodeKind kind : graph.kinds()) {
        command.nodes(kind.plural(), nodes(kind, graph, folder, script));
      }
      for (RelationshipType type : graph.types()) {
        command.relationships(type.name(), relationships(type, graph, folder, script));
      }
    }
    command.write(folder);
  }

  private static int nodes(NodeKind kind, GraphSource graph, Path folder, Writer script)
      throws IOException {
    NodeTable nodes = new NodeTable(kind);
    NodeStatements rest = new NodeStatements(kind, script);
    try (CsvTable table = new CsvTable(folder, kind.plural(), nodes.header())) {
      graph.nodes(kind, node -> nodes.write(node, table, rest));
      rest.flush();
      return table.longest();
    }
  }

  private static int relationships(
      RelationshipType type, GraphSource graph, Path folder, Writer script) throws IOException {
    RelationshipTable relationships = new RelationshipTable(type);
    RelationshipStatements rest = new RelationshipStatements(type, script);
    try (CsvTable table = new CsvTable(folder, type.name(), relationships.header())) {
      graph.relationships(type, relationship -> relationships.write(relationship, table, rest));
      rest.flush();
      return table.longest();
    }
  }
}
