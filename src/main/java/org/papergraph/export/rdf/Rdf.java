package org.papergraph.export.rdf;

import java.util.List;
import org.papergraph.export.Description;
import org.papergraph.export.Exporter;
import org.papergraph.export.Format;
import org.papergraph.export.Request;

/** Linked data, in the syntaxes that triple stores load. */
public final class Rdf implements Format {
  private static final String TURTLE = "turtle";
  private static final String N_TRIPLES = "ntriples";
  private static final String JSON_LD = "jsonld";

  @Override
  public Description description() {
    return new Description(
        "rdf",
        List.of(TURTLE, N_TRIPLES, JSON_LD),
        "linked data for triple stores and SPARQL: schema.org, SKOS, Web Annotations",
        "records, embeddings, the order of keywords, aliases and evidence");
  }

  @Override
  public Exporter exporter(Request request) {
    return switch (request.profile()) {
      case N_TRIPLES -> new GraphInTriples(PlainNTriples::new);
      case JSON_LD -> new GraphInTriples(JsonLdWriter::new);
      default -> new GraphInTriples(ShortTurtle::new);
    };
  }
}
