package org.papergraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.sequence.Word;

/**
 * What a tagger learns from.
 *
 * @param gold marked texts of any field
 * @param marks marked texts of the field that the tagger is for
 * @param unlabelled texts that nobody marked, each the sentences of one
 * @param scored marked texts to tell figures on, by name; nothing is learned from them
 * @param seed of whatever is drawn
 * @param log hears how far the learning is
 */
public record Lesson(
    List<LabelledText> gold,
    List<LabelledText> marks,
    List<List<List<Word>>> unlabelled,
    Map<String, List<LabelledText>> scored,
    long seed,
    Consumer<String> log) {

  /**
   * All marked texts.
   *
   * @param times how often those of the tagger's own field stand among them
   */
  List<LabelledText> marked(int times) {
    List<LabelledText> marked = new ArrayList<>(gold);
    for (int i = 0; i < times; i++) {
      marked.addAll(marks);
    }
    return marked;
  }
}
