package org.papergraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * JSON-LD, a node object for what is said of one subject without a break: RDF4J's own writer holds
 * all statements before it writes the first.
 */
final class JsonLdWriter extends AbstractRDFHandler {
  private final JsonLdDocument document;
  private final Map<IRI, List<Value>> said = new LinkedHashMap<>();
  private Optional<Resource> subject = Optional.empty();

  JsonLdWriter(OutputStream out) {
    try {
      document = new JsonLdDocument(out);
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }

  @Override
  public void startRDF() {
    Writing.trying(document::begin);
  }

  @Override
  public void handleStatement(Statement statement) {
    if (!subject.equals(Optional.of(statement.getSubject()))) {
      finishNode();
      subject = Optional.of(statement.getSubject());
    }
    said.computeIfAbsent(statement.getPredicate(), predicate -> new ArrayList<>())
        .add(statement.getObject());
  }

  @Override
  public void endRDF() {
    finishNode();
    Writing.trying(document::end);
  }

  private void finishNode() {
    subject.ifPresent(node -> Writing.trying(() -> document.node((IRI) node, said)));
    said.clear();
  }
}
