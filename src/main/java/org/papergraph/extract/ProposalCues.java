package org.papergraph.extract;

import java.util.List;
import java.util.Set;

/** The words by which a paper announces what it introduces. */
final class ProposalCues {
  private static final WordList VERBS = WordList.read("proposal-verbs");
  private static final Set<String> SURE =
      Set.of("propose", "introduce", "present", "develop", "design", "devise", "release");
  private static final Set<String> NAMING =
      Set.of(
          "called", "named", "termed", "dubbed", "coined", "namely", "denoted", "call", "term",
          "name", "dub");
  private static final Set<String> OWN =
      Set.of("we", "paper", "work", "article", "study", "thesis", "i");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");
  private static final int SUBJECT_REACH = 5;

  private ProposalCues() {}

  /** "we propose", "this paper presents", "…, introducing": the object follows. */
  static boolean isActive(List<Token> tokens, int index) {
    return isVerb(tokens.get(index))
        && (!isParticiple(tokens.get(index)) || isAdded(tokens, index))
        && tokens.subList(subjectStart(tokens, index), index).stream()
            .anyMatch(token -> OWN.contains(token.lower()));
  }

  private static boolean isParticiple(Token token) {
    return token.tag().equals("VBG");
  }

  private static boolean isAdded(List<Token> tokens, int index) {
    return index > 0
        && (tokens.get(index - 1).word().equals(",") || tokens.get(index - 1).tag().equals("CC"));
  }

  /** A participle may be far from its subject ("we extend it to …, introducing …"). */
  private static int subjectStart(List<Token> tokens, int index) {
    return isParticiple(tokens.get(index)) ? 0 : Math.max(0, index - SUBJECT_REACH);
  }

  /** "two algorithms are developed". */
  static boolean isPassive(List<Token> tokens, int index) {
    return index > 0 && isVerb(tokens.get(index)) && BE.contains(tokens.get(index - 1).lower());
  }

  /** Whether what the verb's object names is new; one may derive or build what others proposed. */
  static boolean isSure(Token verb) {
    return SURE.contains(verb.lemma());
  }

  private static boolean isVerb(Token token) {
    return token.isVerb() && VERBS.has(token.lemma());
  }

  /** "called", "named": the name follows. */
  static boolean isNaming(Token token) {
    return NAMING.contains(token.lower());
  }

  /** "our algorithm": its name may follow after a comma. */
  static boolean isOwnNoun(List<Token> tokens, int index) {
    return index > 0
        && index + 1 < tokens.size()
        && tokens.get(index).isNoun()
        && tokens.subList(Math.max(0, index - 2), index).stream()
            .anyMatch(token -> token.is("our"));
  }

  /** "the proposed": what is proposed follows. */
  static boolean isCalledProposed(List<Token> tokens, int index) {
    return index > 0
        && tokens.get(index).is("proposed")
        && (tokens.get(index - 1).is("the") || tokens.get(index - 1).is("our"));
  }

  /** A preposition, a clause or another verb ends what a verb says. */
  static boolean endsObject(Token token) {
    return switch (token.tag()) {
      case "IN", "TO", "WDT", "WP", "WRB", ".", ":", "VBP", "VBZ", "VBD", "VBG" -> true;
      default -> token.word().equals(";");
    };
  }
}
