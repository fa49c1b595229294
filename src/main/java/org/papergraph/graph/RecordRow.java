package org.papergraph.graph;

/**
 * A {@code (:Record)} node: one record of a source and what the extractor found in it. All else in
 * the graph is derived from these.
 *
 * @param textHash of title, abstract and metadata as read: what tells whether the record changed
 * @param extractor version of the extractor that made the payload
 * @param payload metadata as read and the extraction, compact JSON
 */
public record RecordRow(
    String id, String source, long position, String textHash, String extractor, String payload) {}
