package org.papergraph.query.related;

import java.util.List;

/**
 * A paper that others are compared with.
 *
 * @param paper what it says; of a text that is in no graph the id is empty
 * @param text its title and abstract
 * @param embedding of both
 * @param titleEmbedding of the title
 */
record Anchor(Portrayed paper, String text, List<Double> embedding, List<Double> titleEmbedding) {}
