package org.papergraph.extract;

import java.util.List;
import org.papergraph.corpus.Paper;

/** Splits texts into the words that the extractor's taggers see; safe for several threads. */
public final class TextWords {
  private final PaperText text = new PaperText(new Annotator());

  /** The title, then the abstract's sentences; places count in title, line feed, abstract. */
  public List<PlacedWords> of(Paper paper) {
    int body = paper.title().length() + 1;
    return text.sentences(paper).stream()
        .map(sentence -> PlacedWords.of(sentence, sentence.index() == 0 ? 0 : body))
        .toList();
  }

  /** The sentences of a text without a title. */
  public List<PlacedWords> of(String plain) {
    return text.sentences(plain).stream().map(sentence -> PlacedWords.of(sentence, 0)).toList();
  }
}
