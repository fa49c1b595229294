package org.papergraph.store;

/** Hears how far a build has come. */
@FunctionalInterface
public interface BuildListener {
  /** Hears nothing. */
  BuildListener NONE = (stage, done, total) -> {};

  /**
   * Called once as a stage begins, with {@code done} 0, and again each time a batch of it has been
   * committed.
   *
   * @param done nodes written or removed so far in this stage
   * @param total nodes to write or remove in this stage
   */
  void progress(Stage stage, long done, long total);
}
