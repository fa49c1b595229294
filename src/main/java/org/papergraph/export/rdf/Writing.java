package org.papergraph.export.rdf;

import java.io.IOException;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/** What writes. */
@FunctionalInterface
interface Writing {
  void run() throws IOException;

  /** Runs it; what goes wrong is told as RDF4J's handlers tell it. */
  static void trying(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }
}
