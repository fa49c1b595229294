package org.papergraph.export.neo4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;

/** Makes rows of nodes of a kind. */
final class NodeTable {
  private final NodeKind kind;
  private final Columns columns;

  NodeTable(NodeKind kind) {
    this.kind = kind;
    this.columns =
        Columns.of(
            kind.properties().stream().filter(property -> !property.name().equals(kind.key())),
            kind == NodeKind.TERM ? List.of() : null);
  }

  /** The key is a property too, since it has a name. */
  List<String> header() {
    List<String> header = new ArrayList<>(List.of(kind.key() + ":ID(" + kind.label() + ")"));
    header.addAll(columns.headers());
    header.add(":LABEL");
    return header;
  }

  /**
   * Writes {@code node}.
   *
   * @param rest what the table cannot hold
   */
  void write(Node node, CsvTable table, NodeStatements rest) throws IOException {
    Map<String, Object> left = new LinkedHashMap<>();
    List<String> fields = new ArrayList<>(List.of(node.key()));
    fields.addAll(columns.fields(node.properties(), left));
    fields.add(Column.joined(node.labels()));
    table.add(fields);
    if (!left.isEmpty()) {
      rest.add(node, left);
    }
  }
}
