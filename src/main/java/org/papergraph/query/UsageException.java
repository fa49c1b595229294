package org.papergraph.query;

import org.papergraph.PapergraphException;

/** What was asked cannot be understood, whatever the graph holds. */
public class UsageException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
