package org.papergraph.export.xml;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** GraphML, which most programs for graphs read in part. */
public final class GraphMl implements Format {
  private static final String GEPHI = "gephi";
  private static final String NEO4J = "neo4j";

  @Override
  public Description description() {
    return new Description(
        "graphml",
        List.of(GEPHI, NEO4J),
        "gephi: Gephi, yEd, igraph, NetworkX; neo4j: APOC's apoc.import.graphml",
        "gephi: abstracts, sentences without a term, embeddings;"
            + " neo4j: evidence beside relationships");
  }

  @Override
  public Exporter exporter(Request request) {
    return new GraphMlFile(
        request.profile().equals(NEO4J) ? new Neo4jProfile() : new GephiProfile());
  }
}
