package org.papergraph.extract;

import java.util.List;
import java.util.function.Function;

/**
 * What a tagger says of one paper.
 *
 * @param phrases that name terms, with their types
 * @param types of phrases that others found
 * @param verdicts on noun phrases, worked out only for who asks
 */
record Tagging(
    List<TaggedPhrase> phrases,
    Function<Phrase, MentionType> types,
    Function<Phrase, Verdict> verdicts) {}
