package org.papergraph.query.search;

import java.util.Optional;
import org.papergraph.query.Highlight;

/**
 * A paper that was found.
 *
 * @param sentence of its abstract, the one that fits best
 */
public record PaperHit(
    String id,
    Optional<String> citeKey,
    Highlight title,
    Optional<Long> year,
    Optional<Highlight> sentence) {}
