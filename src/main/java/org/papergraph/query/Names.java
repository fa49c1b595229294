package org.papergraph.query;

import java.util.List;
import java.util.stream.Stream;

/** Finds the paper or the term that a user means. */
public final class Names {
  /** How many papers and how many terms are suggested. */
  private static final int EACH = 4;

  private final NameSearch papers;
  private final NameSearch terms;

  /** Looks names up through {@code reader}. */
  public Names(Reader reader) {
    this.papers = new NameSearch(reader, NameKind.PAPER);
    this.terms = new NameSearch(reader, NameKind.TERM);
  }

  /**
   * The id of the paper whose id, citation key, DOI, arXiv id or title {@code typed} is, or of the
   * only one whose title begins with it, holds it or has all its words.
   *
   * @throws UnknownNameException which names candidates
   */
  public String paper(String typed) {
    return only("paper", typed, papers.matches(typed), papers);
  }

  /**
   * The key of the term whose key, name, alias or acronym {@code typed} is, in singular or plural,
   * or of the only one whose name begins with it, holds it or has all its words.
   *
   * @throws UnknownNameException which names candidates
   */
  public String term(String typed) {
    return only("term", typed, terms.matches(typed), terms);
  }

  /**
   * The paper or the term of that name.
   *
   * @param how a user can say which of the two is meant
   * @throws UnknownNameException where there is neither, or both fit equally well
   */
  public Subject paperOrTerm(String typed, String how) {
    Matches asPaper = papers.matches(typed);
    Matches asTerm = terms.matches(typed);
    if (asPaper.isBetterThan(asTerm)) {
      return new Subject.Paper(only("paper", typed, asPaper, papers));
    }
    if (asTerm.isBetterThan(asPaper)) {
      return new Subject.Term(only("term", typed, asTerm, terms));
    }
    if (asTerm.isEmpty()) {
      throw UnknownNameException.none("paper or term", typed, nearest(typed));
    }
    throw UnknownNameException.either(typed, asPaper.named(), asTerm.named(), how);
  }

  /**
   * The papers and terms that are written most nearly like {@code typed}, as a question to whoever
   * typed it; empty where there are none.
   */
  public String suggestions(String typed) {
    return UnknownNameException.question(nearest(typed));
  }

  private List<Named> nearest(String typed) {
    return Stream.concat(
            terms.suggestions(typed).stream().limit(EACH),
            papers.suggestions(typed).stream().limit(EACH))
        .toList();
  }

  private static String only(String what, String typed, Matches matches, NameSearch search) {
    return switch (matches.named().size()) {
      case 0 -> throw UnknownNameException.none(what, typed, search.suggestions(typed));
      case 1 -> matches.named().getFirst().key();
      default -> throw UnknownNameException.several(what, typed, matches.named());
    };
  }
}
