package org.papergraph.train;

import java.util.List;
import java.util.function.Consumer;
import org.papergraph.corpus.Paper;

/**
 * What a tagger learns from.
 *
 * @param dev measures it; nothing is learned from these
 * @param field papers that nobody marked
 * @param seed of whatever is drawn
 * @param progress hears how far the learning is
 */
public record Lesson(
    List<LabelledText> texts,
    List<LabelledText> dev,
    List<Paper> field,
    long seed,
    Consumer<String> progress) {}
