package org.papergraph.train;

/** How fast each part of the model learns at its fastest. */
record Rates(double encoder, double head, double chain) {
  static final Rates USUAL = new Rates(1.5e-4, 1e-3, 5e-3);
}
