package org.papergraph.cypher;

/** A column that a statement returns, as its header declares it. */
public record Column(String name, String description) {}
