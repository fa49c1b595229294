package org.papergraph.graph;

import java.util.List;
import java.util.Map;

/**
 * A {@code (:Paper)} node with all its relationships.
 *
 * @param properties every property that papergraph owns, absent ones as {@code null}, so that a
 *     value which went away is removed and a user's own properties stay
 * @param records ids of the records it was made of
 * @param authors keys of {@code (:Author)} nodes in printed order, each once
 * @param digest of all the above
 */
public record PaperRow(
    String id,
    Map<String, Object> properties,
    List<String> records,
    List<String> authors,
    List<MentionRow> mentions,
    List<MentionRow> proposals,
    String digest) {}
