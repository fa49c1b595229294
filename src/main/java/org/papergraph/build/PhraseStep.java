package org.papergraph.build;

import java.util.Optional;

/**
 * Something that became of a phrase.
 *
 * @param became in words
 * @param type of the term, where it is one
 * @param rule by which it did
 * @param paper where it did, its id
 * @param sentence of that paper, 0 = the title
 */
public record PhraseStep(
    String phrase,
    String became,
    Optional<String> type,
    Optional<String> rule,
    Optional<String> paper,
    Optional<Integer> sentence) {}
