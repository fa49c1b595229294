package org.papergraph.resolve;

import org.papergraph.PapergraphException;

/** A curation that cannot be followed. */
public final class CurationException extends PapergraphException {
  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param source what the user calls the file
   * @param line where it goes wrong, from 1
   */
  CurationException(String source, int line, String problem) {
    super(source + ", line " + line + ": " + problem);
    this.line = line;
  }

  /** Where it goes wrong, from 1. */
  public int line() {
    return line;
  }
}
