package org.papergraph.graph;

import java.util.List;
import java.util.Map;

/**
 * A {@code (:Term)} node with its {@code IS_A} relationships.
 *
 * @param labels besides {@code Term}: {@code Method}, or {@code Concept} and perhaps one of its
 *     three kinds
 * @param properties every property that papergraph derives, absent ones as {@code null}
 * @param broader terms that it is a kind of, in the order of their keys
 * @param digest of all the above
 */
public record TermRow(
    String key,
    List<String> labels,
    Map<String, Object> properties,
    List<BroaderRow> broader,
    String digest) {}
