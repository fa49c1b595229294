package org.papergraph.query;

import org.papergraph.PapergraphException;

/** A query that Neo4j cannot read, with the place where it stopped. */
public final class CypherException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  CypherException(String message, Throwable cause) {
    super(message, cause);
  }
}
