package org.papergraph.export.neo4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** Makes rows of relationships of a type. */
final class RelationshipTable {
  private final RelationshipType type;
  private final Columns columns;

  RelationshipTable(RelationshipType type) {
    this.type = type;
    this.columns = Columns.of(type.properties().stream(), null);
  }

  List<String> header() {
    List<String> header = new ArrayList<>(List.of(":START_ID(" + type.start().label() + ")"));
    header.addAll(columns.headers());
    header.addAll(List.of(":END_ID(" + type.end().label() + ")", ":TYPE"));
    return header;
  }

  /**
   * Writes {@code relationship}.
   *
   * @param rest what the table cannot hold
   */
  void write(Relationship relationship, CsvTable table, RelationshipStatements rest)
      throws IOException {
    Map<String, Object> left = new LinkedHashMap<>();
    List<String> fields = new ArrayList<>(List.of(relationship.start().key()));
    fields.addAll(columns.fields(relationship.properties(), left));
    fields.addAll(List.of(relationship.end().key(), type.name()));
    table.add(fields);
    if (!left.isEmpty()) {
      rest.add(relationship, left);
    }
  }
}
