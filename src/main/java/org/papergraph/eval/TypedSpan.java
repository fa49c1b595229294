package org.papergraph.eval;

import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

/** A stretch of a text that speaks of a term of a type. */
record TypedSpan(Span span, MentionType type) {}
