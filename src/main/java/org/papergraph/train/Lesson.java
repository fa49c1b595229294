package org.papergraph.train;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.sequence.Word;

/**
 * What a tagger learns from.
 *
 * @param gold marked texts
 * @param unlabelled texts that nobody marked, each the sentences of one
 * @param scored marked texts to tell figures on, by name; nothing is learned from them
 * @param seed of whatever is drawn
 * @param log hears how far the learning is
 */
public record Lesson(
    List<LabelledText> gold,
    List<List<List<Word>>> unlabelled,
    Map<String, List<LabelledText>> scored,
    long seed,
    Consumer<String> log) {}
