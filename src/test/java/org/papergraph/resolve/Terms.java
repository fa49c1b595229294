package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.extract.Extraction;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;
import org.papergraph.text.Span;

/** Papers and entities made of the terms that they mention, one sentence to each. */
public final class Terms {

  private Terms() {}

  /** A paper whose sentences are its terms. */
  public static ExtractedPaper paper(String id, String... terms) {
    return paper(id, MentionType.METHOD, terms);
  }

  static ExtractedPaper paper(String id, MentionType type, String... terms) {
    List<Mention> mentions = new ArrayList<>();
    for (String term : terms) {
      mentions.add(
          new Mention(mentions.size(), new Span(0, term.length()), term, type, 0.5, false));
    }
    return new ExtractedPaper(id, new Extraction(List.of(terms), mentions, List.of()));
  }

  /** A term of one paper. */
  public static Entity entity(String name, MentionType type) {
    SortedMap<String, List<Mention>> mentions =
        new TreeMap<>(
            java.util.Map.of(
                "p", List.of(new Mention(2, new Span(0, name.length()), name, type, 0.5, false))));
    return Entities.make(NormalForm.of(name), mentions, new NormalForms(), Set.of());
  }
}
