package org.papergraph.train;

import java.util.List;
import java.util.function.ToIntFunction;
import org.papergraph.sequence.Word;
import org.papergraph.sequence.WordShape;

/** In which rows of which table the head looks for each word of a text. */
final class WordRows {
  private static final List<WordShape> SHAPES = List.of(WordShape.values());

  private final int[] heads;
  private final int[] tags;
  private final int[] shapes;

  /**
   * Numbers the words.
   *
   * @param heads where each word's first piece stands
   */
  WordRows(int[] heads, List<Word> words, TagSet tags) {
    this.heads = heads.clone();
    this.tags = rows(words, word -> tags.number(word.tag()));
    this.shapes = rows(words, word -> SHAPES.indexOf(WordShape.of(word.form())));
  }

  private static int[] rows(List<Word> words, ToIntFunction<Word> row) {
    return words.stream().mapToInt(row).toArray();
  }

  int count() {
    return heads.length;
  }

  /** Where the first piece of each word's {@code by}th neighbour stands, {@code none} without. */
  int[] heads(int by, int none) {
    int[] moved = new int[heads.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = i + by < 0 || i + by >= heads.length ? none : heads[i + by];
    }
    return moved;
  }

  /** Rows of the embedding of parts of speech. */
  int[] tags() {
    return tags.clone();
  }

  /** Rows of the embedding of shapes. */
  int[] shapes() {
    return shapes.clone();
  }
}
