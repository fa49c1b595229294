package org.papergraph.sequence;

import org.papergraph.text.Span;

/**
 * A word of a sentence as taggers see it.
 *
 * @param tag part of speech, as in the Penn Treebank
 * @param span UTF-16 units within the normalised text that was annotated
 */
public record Word(String form, String lemma, String tag, Span span) {}
