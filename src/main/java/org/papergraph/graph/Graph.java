package org.papergraph.graph;

import java.util.List;

/**
 * The whole graph that one set of records yields, each list in the order of its keys.
 *
 * @param authors {@code (:Author)} keys, which are their names
 */
public record Graph(List<PaperRow> papers, List<TermRow> terms, List<String> authors) {}
