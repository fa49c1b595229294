package org.papergraph.extract;

import java.util.List;
import java.util.function.Function;

/**
 * What a tagger says of one paper.
 *
 * @param phrases that name terms, with their types
 * @param types of phrases that others found
 */
record Tagging(List<TaggedPhrase> phrases, Function<Phrase, MentionType> types) {}
