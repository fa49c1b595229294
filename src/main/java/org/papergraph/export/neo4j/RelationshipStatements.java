package org.papergraph.export.neo4j;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** Statements that write relationships of a type. */
final class RelationshipStatements {
  private final Batch batch;

  RelationshipStatements(RelationshipType type, Writer out) {
    this.batch = new Batch(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), out);
  }

  void add(Relationship relationship) throws IOException {
    add(relationship, relationship.properties());
  }

  /** Adds some properties of a relationship. */
  void add(Relationship relationship, Map<String, Object> properties) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("start", relationship.start().key());
    row.put("end", relationship.end().key());
    row.put("properties", properties);
    batch.add(row);
    if (batch.isFull()) {
      flush();
    }
  }

  /** Writes what was added. */
  void flush() throws IOException {
    batch.flush();
  }
}
