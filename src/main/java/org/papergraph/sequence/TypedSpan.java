package org.papergraph.sequence;

/**
 * Words {@code [from, to)} of a sentence that name something.
 *
 * @param type index into {@link LabelSet#TYPES}
 */
public record TypedSpan(int from, int to, int type) {}
