package org.papergraph.store;

/** Counts a stage's nodes for the listener. */
final class Progress {
  private final BuildListener listener;
  private final Stage stage;
  private final long total;
  private long done;

  Progress(BuildListener listener, Stage stage, long total) {
    this.listener = listener;
    this.stage = stage;
    this.total = total;
    listener.progress(stage, 0, total);
  }

  void advance(int nodes) {
    done += nodes;
    listener.progress(stage, done, total);
  }
}
