package org.papergraph.train;

import org.papergraph.PapergraphException;

/** Something that nothing can be learned from. */
public final class TrainingException extends PapergraphException {
  private static final long serialVersionUID = 1L;

  public TrainingException(String message) {
    super(message);
  }

  /**
   * @param place file and line
   */
  static TrainingException at(String place, String problem, String remedy) {
    return new TrainingException(place + ": " + problem + "; " + remedy);
  }
}
