package org.papergraph.extract;

import org.papergraph.text.Span;

/**
 * A stretch of a text that names something.
 *
 * @param span UTF-16 units of the text
 */
public record MarkedSpan(Span span, MentionType type) {}
