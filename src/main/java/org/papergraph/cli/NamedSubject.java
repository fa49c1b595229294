package org.papergraph.cli;

import org.papergraph.query.Names;
import org.papergraph.query.Subject;
import org.papergraph.query.UsageException;

/** The paper or the term that a user typed, where either will do. */
final class NamedSubject {
  private static final String PAPER = "paper:";
  private static final String TERM = "term:";

  private NamedSubject() {}

  static Subject of(String typed, Names names) {
    if (typed.isBlank()) {
      throw new UsageException("Give the name of a paper or a term.");
    }
    if (typed.startsWith(PAPER)) {
      return new Subject.Paper(names.paper(typed.substring(PAPER.length())));
    }
    return typed.startsWith(TERM)
        ? new Subject.Term(names.term(typed.substring(TERM.length())))
        : names.paperOrTerm(typed, "paper:NAME or term:NAME");
  }
}
