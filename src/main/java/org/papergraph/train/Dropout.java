package org.papergraph.train;

/** Which share of units training leaves out, in the encoder's layers and in the head. */
record Dropout(double encoder, double head) {
  static final Dropout USUAL = new Dropout(0.1, 0.15);
}
