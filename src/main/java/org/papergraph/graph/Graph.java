package org.papergraph.graph;

import java.util.List;

/**
 * The whole graph that one set of records yields. Its rows may be made anew each time they are
 * asked for: go through them once.
 *
 * @param papers in the order of their ids
 * @param terms those with shorter keys first, then in the order of keys: a term comes after what it
 *     is a kind of, whose key is the end of its own
 * @param authors {@code (:Author)} keys, which are their names, in order
 */
public record Graph(List<PaperRow> papers, List<TermRow> terms, List<String> authors) {}
