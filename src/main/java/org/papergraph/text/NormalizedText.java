package org.papergraph.text;

import java.util.List;
import java.util.function.Function;

/**
 * A text as people read it, with every place mapped back to the original. The original is the
 * truth: LaTeX, HTML and the quirks of Unicode are cleaned up in the view alone.
 */
public final class NormalizedText {
  /**
   * The clean-up in its order: mark-up first and from the outside in, since what an entity or a
   * command stands for may be a character that a later pass cleans up.
   */
  private static final List<Function<AlignedText, Pass>> PASSES =
      List.of(
          HtmlTags::new,
          HtmlEntities::new,
          LatexAccents::new,
          LatexMath::new,
          LatexCommands::new,
          LatexBraces::new,
          LatexTies::new,
          LatexEscapes::new,
          Characters::new,
          Quotes::new,
          Dashes::new,
          GluedSentences::new,
          Spaces::new);

  private final String original;
  private final AlignedText view;
  private final Wrappers wrappers;

  private NormalizedText(String original, AlignedText view) {
    this.original = original;
    this.view = view;
    this.wrappers = new Wrappers(view.wrappers());
  }

  /** The view of {@code original}; any text has one, in time linear in its length. */
  public static NormalizedText of(String original) {
    AlignedText view = AlignedText.of(original);
    for (Function<AlignedText, Pass> pass : PASSES) {
      view = pass.apply(view).run();
    }
    return new NormalizedText(original, view);
  }

  public String original() {
    return original;
  }

  public String text() {
    return view.text();
  }

  /**
   * The smallest span of the original that covers {@code normalized}. It never splits a surrogate
   * pair or a letter from the mark-up that makes it, and takes in the other half of mark-up that
   * would otherwise be cut: "Lazy" is the whole of {@code \textbf{L}azy}.
   */
  public Span toOriginal(Span normalized) {
    int first = normalized.start();
    int last = normalized.end();
    if (first == last) {
      int place = first < view.length() ? view.startOf(first) : original.length();
      return new Span(place, place);
    }
    Span core = new Span(view.startOf(first), view.endOf(last - 1));
    int floor = first == 0 ? 0 : view.endOf(first - 1);
    int ceiling = last == view.length() ? original.length() : view.startOf(last);
    return wrappers.balance(core, floor, ceiling);
  }
}
