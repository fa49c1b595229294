package org.papergraph.query.related;

import java.util.List;

/**
 * A paper that others are compared with.
 *
 * @param paper what it says; its id need not be in the graph
 * @param text its title and abstract
 * @param embedding of both
 * @param titleEmbedding of the title
 */
record Anchor(Portrayed paper, String text, List<Double> embedding, List<Double> titleEmbedding) {}
