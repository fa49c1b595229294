package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends what the part-of-speech tagger, trained on news, gets wrong in scientific prose. */
final class Retagging {

  private static final Set<String> OPENING_VERBS =
      Set.of("learning", "modeling", "modelling", "using", "understanding", "training", "planning");

  private Retagging() {}

  /**
   * A capitalised gerund after a capitalised word ends a name ("Meta Flow Matching"); a word in
   * capitals is one ("the HAS framework").
   */
  static List<Token> ofSentence(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    if (isOpeningGerund(tokens) || (tokens.getFirst().isNoun() && isOpeningVerb(tokens, 0))) {
      mended.set(0, tokens.getFirst().tagged("VBG"));
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (isGerund(tokens.get(i)) && isNamePart(tokens.get(i)) && isNamePart(tokens.get(i - 1))) {
        mended.set(i, tokens.get(i).tagged("NNP"));
      } else if (!tokens.get(i).isNoun() && NameShape.isAcronym(tokens.get(i).word())) {
        mended.set(i, tokens.get(i).tagged("NNP"));
      } else if (NameShape.isLetterName(tokens.get(i).word())) {
        mended.set(i, tokens.get(i).tagged("NN"));
      }
    }
    return mended;
  }

  /**
   * A gerund that begins a title or its second part is a verb ("Learning Stochastic Dynamics");
   * elsewhere it belongs to a name if the abstract prints it with a capital.
   */
  static List<Token> ofTitle(List<Token> tokens, Set<String> names) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean begins = i == 0 || tokens.get(i - 1).tag().equals(":");
      if (begins && isOpeningVerb(tokens, i)) {
        mended.set(i, token.tagged("VBG"));
      } else if (i > 0 && isGerund(token) && names.contains(token.word())) {
        mended.set(i, token.tagged("NNP"));
      }
    }
    return mended;
  }

  /** A gerund at a sentence's start, tagged as a noun: "Generating photos …". */
  private static boolean isOpeningGerund(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.getFirst().isNoun()
        && tokens.getFirst().lower().endsWith("ing")
        && (tokens.get(1).isAdjective() || tokens.get(1).tag().equals("NNS"));
  }

  private static boolean isOpeningVerb(List<Token> tokens, int index) {
    return OPENING_VERBS.contains(tokens.get(index).lower()) && beginsPhrase(tokens, index + 1);
  }

  private static boolean isGerund(Token token) {
    return token.tag().equals("VBG");
  }

  private static boolean isNamePart(Token token) {
    return NameShape.isCapitalised(token.word());
  }

  private static boolean beginsPhrase(List<Token> tokens, int index) {
    return index < tokens.size() && (tokens.get(index).isAdjective() || tokens.get(index).isNoun());
  }
}
