package org.papergraph.encode;

import org.papergraph.PapergraphException;

/** Weights that can't be used: cut short, damaged, or of another version. */
public final class ModelException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file as the user knows it
   */
  public ModelException(String file, String problem) {
    super(message(file, problem));
  }

  public ModelException(String file, String problem, Throwable cause) {
    super(message(file, problem), cause);
  }

  private static String message(String file, String problem) {
    return file
        + ": "
        + problem
        + "; put the file of this version of papergraph back, or train it anew";
  }
}
