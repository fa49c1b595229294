package org.papergraph.train;

/**
 * One pass through the examples.
 *
 * @param loss of a text with gold labels, in the mean over all texts
 * @param skipped steps without a sound gradient so far
 */
record Epoch(int number, double loss, int skipped) {}
