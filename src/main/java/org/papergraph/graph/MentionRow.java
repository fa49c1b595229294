package org.papergraph.graph;

import java.util.Map;

/** A {@code MENTIONS} or {@code PROPOSES} relationship from a paper to a term. */
public record MentionRow(String term, Map<String, Object> properties) {}
