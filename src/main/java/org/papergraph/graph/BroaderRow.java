package org.papergraph.graph;

import java.util.Map;

/** An {@code IS_A} relationship to a broader term, from the term whose row it is in. */
public record BroaderRow(String term, Map<String, Object> properties) {}
