package org.papergraph.extract;

import java.util.List;
import org.papergraph.sequence.Word;
import org.papergraph.text.NormalizedText;
import org.papergraph.text.Span;

/**
 * An annotated sentence of a paper.
 *
 * @param index its place in the paper, 0 = the title
 * @param view the text it stands in (the title, or the whole abstract)
 * @param extent what it takes of that text's original
 * @param tokens never empty
 */
record Sentence(int index, NormalizedText view, Span extent, List<Token> tokens) {

  static Sentence of(int index, NormalizedText view, List<Token> tokens) {
    Span normalized = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return new Sentence(index, view, view.toOriginal(normalized), tokens);
  }

  /** The tokens as taggers see them. */
  List<Word> words() {
    return tokens.stream().map(Token::asWord).toList();
  }

  /** As printed, mark-up included. */
  String original() {
    return extent.of(view.original());
  }

  /** The tokens {@code [from, to)} as people read them. */
  String text(int from, int to) {
    return span(from, to).of(view.text());
  }

  /** Where the tokens {@code [from, to)} stand in {@link #original()}. */
  Span place(int from, int to) {
    return view.toOriginal(span(from, to)).shift(-extent.start());
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
