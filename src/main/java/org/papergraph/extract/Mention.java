package org.papergraph.extract;

import java.util.Comparator;
import org.papergraph.text.Span;

/**
 * One place in a paper where a term is spoken of.
 *
 * @param sentence index into the paper's sentences, 0 = the title
 * @param span UTF-16 units within that sentence's original text
 * @param text what stands there, without mark-up ("Schrödinger bridge" for {@code Schr\"odinger
 *     bridge}); the parts of a coordination are completed ("Lorenz system" for "Lorenz" in "Lorenz
 *     and Rössler systems")
 * @param confidence from 0 to 1
 * @param proposed whether the sentence says that the paper introduces the term
 */
public record Mention(
    int sentence, Span span, String text, MentionType type, double confidence, boolean proposed) {

  /** The order of the text. */
  public static final Comparator<Mention> TEXT_ORDER =
      Comparator.comparingInt(Mention::sentence)
          .thenComparingInt(mention -> mention.span().start())
          .thenComparingInt(mention -> mention.span().end())
          .thenComparing(Mention::text);
}
