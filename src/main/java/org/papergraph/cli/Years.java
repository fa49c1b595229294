package org.papergraph.cli;

/**
 * A range of years.
 *
 * @param from the first; 0 where it is open
 * @param to the last; 0 where it is open
 */
record Years(int from, int to) {
  static final Years ANY = new Years(0, 0);
}
