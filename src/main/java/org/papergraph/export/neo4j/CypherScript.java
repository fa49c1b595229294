package org.papergraph.export.neo4j;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** A script that makes the graph in any Neo4j. */
public final class CypherScript implements Format {

  @Override
  public Description description() {
    return new Description(
        "cypher",
        List.of(),
        "one script that makes the graph: cypher-shell -f FILE, into an empty database or again",
        "nothing of papergraph's");
  }

  @Override
  public Exporter exporter(Request request) {
    return new CypherExporter();
  }
}
