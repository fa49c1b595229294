package org.papergraph.query.related;

import org.papergraph.query.Highlight;

/**
 * A sentence of a paper, and where shared terms stand in it.
 *
 * @param sentence its number; 0 is the title
 */
public record Evidence(int sentence, Highlight text) {}
