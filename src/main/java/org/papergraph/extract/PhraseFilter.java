package org.papergraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides by named rules which noun phrases are generic. */
final class PhraseFilter {
  private static final int LONGEST = 6;
  private static final int CITATION_REACH = 3;
  private static final Pattern FORMULA = Pattern.compile("://|[{}\\\\=<>^_|()\\[\\]]");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d[a-z]?");

  private final WordList genericHeads = WordList.read("generic-heads");
  private final WordList generalNouns = WordList.read("general-nouns");
  private final WordList weakModifiers = WordList.read("weak-modifiers");
  private final WordList technicalNouns = WordList.read("technical-nouns");
  private final WordList plainNames = WordList.read("plain-names");

  /** The rule that drops the phrase; empty if it may be a term. */
  Optional<DropRule> drop(Phrase phrase) {
    if (!isWords(phrase)) {
      return Optional.of(DropRule.NOT_A_WORD);
    }
    if (phrase.size() > LONGEST || phrase.isOverlong()) {
      return Optional.of(DropRule.TOO_LONG);
    }
    if (isCitation(phrase)) {
      return Optional.of(DropRule.CITATION);
    }
    if (phrase.size() == 1) {
      return isSingleTerm(phrase) ? Optional.empty() : Optional.of(DropRule.COMMON_WORD);
    }
    if (genericHeads.has(phrase.head()) && !NameShape.isAcronym(phrase.head().word())) {
      return Optional.of(DropRule.GENERIC_HEAD);
    }
    if (isGeneral(phrase)) {
      return Optional.of(DropRule.GENERAL_NOUNS);
    }
    return isOwn(phrase) ? Optional.of(DropRule.SELF_REFERENCE) : Optional.empty();
  }

  private static boolean isWords(Phrase phrase) {
    return phrase.words().stream().noneMatch(token -> FORMULA.matcher(token.word()).find())
        && phrase.text().codePoints().filter(Character::isLetter).count() > 1;
  }

  /** "Albergo & Vanden-Eijnden (2023)", "Wang et al.". */
  private static boolean isCitation(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    return NameShape.isCapitalised(phrase.head().word())
        && tokens
            .subList(phrase.to(), Math.min(tokens.size(), phrase.to() + CITATION_REACH))
            .stream()
            .map(Token::word)
            .anyMatch(word -> word.equals("et") || YEAR.matcher(word).matches());
  }

  private boolean isSingleTerm(Phrase phrase) {
    Token word = phrase.head();
    if (technicalNouns.has(word)) {
      return true;
    }
    if (plainNames.has(word.lower())) {
      return false;
    }
    return NameShape.isName(word.word())
        || NameShape.isLetterName(word.word())
        || (NameShape.isCapitalised(word.word()) && !generalNouns.has(word) && isInside(phrase));
  }

  /** A capital says something only where none is due. */
  private static boolean isInside(Phrase phrase) {
    return phrase.from() > 0
        && phrase.sentence().index() > 0
        && !phrase.sentence().tokens().get(phrase.from() - 1).is(":");
  }

  /** A general noun under weak modifiers alone; two nouns may well make a term ("state space"). */
  private boolean isGeneral(Phrase phrase) {
    return generalNouns.has(phrase.head())
        && phrase.words().stream().limit(phrase.size() - 1L).allMatch(weakModifiers::has);
  }

  private static boolean isOwn(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    return phrase.from() > 0
        && tokens.get(phrase.from() - 1).tag().equals("PRP$")
        && phrase.size() == 2
        && !NameShape.isName(phrase.text());
  }
}
