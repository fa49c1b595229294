package org.papergraph.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.encode.Window;
import org.papergraph.encode.WordPieces;
import org.papergraph.sequence.Word;

/** Makes texts ready for the encoder, its frozen layers run once and for all. */
final class Preparation {
  private final TrainableEncoder encoder;
  private final TagSet tags;
  private final NDManager manager;
  private final WordPieces pieces = WordPieces.read();

  Preparation(TrainableEncoder encoder, TagSet tags, NDManager manager) {
    this.encoder = encoder;
    this.tags = tags;
    this.manager = manager;
  }

  /** Sentences beyond the encoder's longest input are left out. */
  Example of(LabelledText text) {
    Window window = window(text.sentences());
    List<int[]> labels = text.labels().subList(0, fitting(text.sentences(), window));
    List<Word> words =
        text.sentences().stream().limit(labels.size()).flatMap(List::stream).toList();
    int[] heads = IntStream.range(0, words.size()).map(window::head).toArray();
    return new Example(
        lower(window.pieces()),
        new WordRows(heads, words, tags),
        text.certain().subList(0, labels.size()),
        labels);
  }

  private Window window(List<List<Word>> sentences) {
    List<List<String>> forms =
        sentences.stream().map(words -> words.stream().map(Word::form).toList()).toList();
    return Window.over(forms, pieces).getFirst();
  }

  private static int fitting(List<List<Word>> sentences, Window window) {
    int words = 0;
    int fitting = 0;
    for (List<Word> sentence : sentences) {
      words += sentence.size();
      if (words > window.to()) {
        break;
      }
      fitting++;
    }
    return fitting;
  }

  private NDArray lower(int[] ids) {
    try (NDManager scratch = manager.newSubManager()) {
      NDArray states = encoder.lower(ids, scratch);
      states.attach(manager);
      return states;
    }
  }
}
