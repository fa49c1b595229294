package org.papergraph.export.neo4j;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** CSV files that {@code neo4j-admin database import} makes a database of. */
public final class Neo4jCsv implements Format {

  @Override
  public Description description() {
    return new Description(
        "neo4j-csv",
        List.of(),
        "a folder for neo4j-admin database import, the fast way for large graphs: run its import.sh",
        "nothing of papergraph's, once its schema.cypher is run");
  }

  @Override
  public Exporter exporter(Request request) {
    return new CsvExporter();
  }
}
