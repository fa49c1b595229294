package org.papergraph.query.search;

import java.util.Optional;
import org.papergraph.query.Highlight;

/**
 * A term that was found.
 *
 * @param alias the other name by which it was found, where its name alone does not tell
 * @param papers how many papers of the years asked for speak of it
 */
public record TermHit(
    String key, Highlight name, Optional<Highlight> alias, String type, long papers) {}
