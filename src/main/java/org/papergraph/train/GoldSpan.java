package org.papergraph.train;

import org.papergraph.text.Span;

/**
 * A span that a reader marked.
 *
 * @param span UTF-16 units of the whole text
 * @param type index into {@link org.papergraph.sequence.LabelSet#TYPES}
 */
record GoldSpan(Span span, int type) {}
