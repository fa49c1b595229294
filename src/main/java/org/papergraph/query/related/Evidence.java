package org.papergraph.query.related;

import java.util.List;

/**
 * A sentence of a paper, and where terms stand in it.
 *
 * @param sentence its number; 0 is the title
 * @param starts in code points, ascending; stretches do not overlap
 * @param ends in code points, exclusive
 */
public record Evidence(int sentence, String text, List<Integer> starts, List<Integer> ends) {}
