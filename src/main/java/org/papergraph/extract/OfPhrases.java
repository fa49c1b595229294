package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Joins two noun phrases by "of" where the whole is a term ("curse of dimensionality"). */
final class OfPhrases {
  private final WordList heads = WordList.read("of-heads");

  /** The joined phrases; their parts stay in {@code phrases} as well. */
  List<Phrase> join(Sentence sentence, List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    for (Phrase left : phrases) {
      for (Phrase right : phrases) {
        if (!left.isCompleted() && !right.isCompleted() && isTerm(sentence, left, right)) {
          joined.add(Phrase.of(sentence, left.from(), right.to()));
        }
      }
    }
    return joined;
  }

  /** No determiner between, and a head that such terms have. */
  private boolean isTerm(Sentence sentence, Phrase left, Phrase right) {
    return left.to() + 1 == right.from()
        && sentence.tokens().get(left.to()).is("of")
        && left.size() <= 2
        && right.size() <= 3
        && heads.has(left.head());
  }
}
