package org.papergraph.query.related;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A paper that is related to a seed, and why.
 *
 * @param score the higher the more related; to be compared within one answer alone
 * @param reasons for the seed that it is nearest to
 */
public record RelatedPaper(
    String id,
    Optional<String> citeKey,
    String title,
    OptionalLong year,
    double score,
    Reasons reasons) {}
