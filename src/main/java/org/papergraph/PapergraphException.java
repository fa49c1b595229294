package org.papergraph;

/**
 * The root of all errors that a user can mend; its message says what was wrong, where, and what to
 * do. Everything else that is thrown is a defect of papergraph itself.
 */
public class PapergraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PapergraphException(String message) {
    super(message);
  }

  public PapergraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
