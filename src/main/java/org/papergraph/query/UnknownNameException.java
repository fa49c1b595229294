package org.papergraph.query;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.PapergraphException;

/** A name that no paper or term has, or several. */
public final class UnknownNameException extends PapergraphException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 8;

  private UnknownNameException(String message) {
    super(message);
  }

  static UnknownNameException none(String what, String typed, List<Named> suggestions) {
    return new UnknownNameException(
        "No "
            + what
            + " is named \""
            + typed
            + "\"."
            + (suggestions.isEmpty() ? "" : " " + question(suggestions)));
  }

  static String question(List<Named> suggestions) {
    return suggestions.isEmpty() ? "" : "Did you mean one of these?" + lines(suggestions);
  }

  static UnknownNameException several(String what, String typed, List<Named> candidates) {
    return new UnknownNameException(
        "\""
            + typed
            + "\" may be any of "
            + candidates.size()
            + " "
            + what
            + "s; name one in full, or by the key in brackets:"
            + lines(candidates));
  }

  static UnknownNameException either(
      String typed, List<Named> papers, List<Named> terms, String how) {
    return new UnknownNameException(
        "\""
            + typed
            + "\" may be a paper or a term; say which with "
            + how
            + ".\nPapers:"
            + lines(papers)
            + "\nTerms:"
            + lines(terms));
  }

  private static String lines(List<Named> candidates) {
    String shown =
        candidates.stream()
            .limit(SHOWN)
            .map(named -> "\n  " + named.name() + " [" + named.key() + "]")
            .collect(Collectors.joining());
    int more = candidates.size() - SHOWN;
    return more > 0 ? shown + "\n  … and " + more + " more" : shown;
  }
}
