package org.papergraph.query.search;

/**
 * Which papers and terms are wanted.
 *
 * @param from the earliest year; 0 for any
 * @param to the latest year; 0 for any
 * @param most how many
 */
public record Choice(int from, int to, int most) {
  boolean ofYears() {
    return from > 0 || to > 0;
  }
}
