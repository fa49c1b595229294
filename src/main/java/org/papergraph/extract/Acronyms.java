package org.papergraph.extract;

import java.util.List;
import org.papergraph.corpus.Paper;

/** Finds the short forms that one paper defines, and nothing else; safe for several threads. */
public final class Acronyms {
  private final PaperText text = new PaperText(new Annotator());
  private final AcronymFinder finder = new AcronymFinder();

  /** In the order of the text; what is defined twice in the same words comes once. */
  public List<Acronym> in(Paper paper) {
    return text.sentences(paper).stream()
        .flatMap(sentence -> finder.in(sentence).stream())
        .map(AcronymFinder.Definition::acronym)
        .distinct()
        .toList();
  }
}
