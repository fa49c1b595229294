package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.extract.AcronymFinder.Definition;

/** Finds the terms that a paper says it introduces ("we propose X", "named X", "X: A …"). */
final class ProposalFinder {
  private static final Set<String> VERBS =
      Set.of(
          "propose",
          "introduce",
          "present",
          "develop",
          "design",
          "devise",
          "formulate",
          "build",
          "construct",
          "describe",
          "release",
          "create",
          "contribute",
          "term",
          "dub",
          "coin");
  private static final Set<String> NAMING =
      Set.of(
          "called", "named", "termed", "dubbed", "coined", "namely", "denoted", "call", "term",
          "name", "dub");
  private static final Set<String> OWN =
      Set.of("we", "paper", "work", "article", "study", "thesis", "i");
  private static final int SUBJECT_REACH = 5;
  private static final int NAME_REACH = 3;

  /** The proposed ones among {@code tagged}. */
  Set<TaggedPhrase> find(
      List<Sentence> sentences, List<TaggedPhrase> tagged, List<Definition> definitions) {
    Paper paper = new Paper(sentences, tagged, definitions);
    Set<TaggedPhrase> proposed = new HashSet<>();
    titleName(paper).ifPresent(proposed::add);
    for (Sentence sentence : sentences.subList(1, sentences.size())) {
      proposed.addAll(objects(paper, sentence));
    }
    return proposed;
  }

  /** What one paper's phrases are told apart by. */
  private record Paper(List<TaggedPhrase> tagged, Set<String> titleLemmas, Set<Phrase> longForms) {
    Paper(List<Sentence> sentences, List<TaggedPhrase> tagged, List<Definition> definitions) {
      this(
          tagged.stream().sorted(Comparator.comparingInt(t -> t.phrase().from())).toList(),
          tagged.stream()
              .filter(t -> t.phrase().sentence().index() == 0)
              .map(t -> t.phrase().lemma())
              .collect(Collectors.toSet()),
          definitions.stream().map(Definition::longForm).collect(Collectors.toSet()));
    }

    List<TaggedPhrase> in(Sentence sentence, int from, int to) {
      return tagged.stream()
          .filter(t -> t.phrase().sentence().index() == sentence.index())
          .filter(t -> t.phrase().from() >= from && t.phrase().to() <= to)
          .toList();
    }
  }

  /** "X: A …": the name before a title's colon. */
  private static Optional<TaggedPhrase> titleName(Paper paper) {
    return paper.tagged().stream()
        .filter(t -> t.phrase().sentence().index() == 0 && t.phrase().from() == 0)
        .filter(t -> isBeforeColon(t.phrase()))
        .findFirst();
  }

  private static boolean isBeforeColon(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    int colon = phrase.to();
    if (colon + 1 >= tokens.size() || !tokens.get(colon).word().equals(":")) {
      return false;
    }
    return NameShape.isName(phrase.text()) || tokens.get(colon + 1).tag().equals("DT");
  }

  private static List<TaggedPhrase> objects(Paper paper, Sentence sentence) {
    List<TaggedPhrase> objects = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean proposes = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (isProposing(tokens, i)) {
        proposes = true;
        objects.addAll(direct(paper, sentence, i + 1));
      }
      if (proposes && NAMING.contains(tokens.get(i).lower())) {
        nameAfter(paper, sentence, i + 1).ifPresent(objects::add);
      }
    }
    return objects;
  }

  private static boolean isProposing(List<Token> tokens, int index) {
    Token verb = tokens.get(index);
    if (!verb.isVerb() || !VERBS.contains(verb.lemma())) {
      return false;
    }
    return tokens.subList(Math.max(0, index - SUBJECT_REACH), index).stream()
        .anyMatch(token -> OWN.contains(token.lower()));
  }

  private static Optional<TaggedPhrase> nameAfter(Paper paper, Sentence sentence, int from) {
    return paper.in(sentence, from, sentence.tokens().size()).stream()
        .filter(t -> t.phrase().from() < from + NAME_REACH)
        .findFirst();
  }

  /** The names in the verb's object: the first one, and those that "and" or an apposition adds. */
  private static List<TaggedPhrase> direct(Paper paper, Sentence sentence, int from) {
    int to = objectEnd(sentence.tokens(), from);
    return paper.in(sentence, from, to).stream().filter(t -> isNamed(paper, t)).toList();
  }

  private static int objectEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !endsObject(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsObject(Token token) {
    return switch (token.tag()) {
      case "IN", "TO", "WDT", "WP", "WRB", ".", ":" -> !token.is("of");
      case "VBP", "VBZ", "VBD", "VBG" -> true;
      default -> false;
    };
  }

  private static boolean isNamed(Paper paper, TaggedPhrase tagged) {
    Phrase phrase = tagged.phrase();
    return NameShape.isName(phrase.text())
        || paper.longForms().contains(phrase)
        || paper.titleLemmas().contains(phrase.lemma())
        || isTitleCase(phrase)
        || !isIndefinite(phrase);
  }

  private static boolean isTitleCase(Phrase phrase) {
    return phrase.size() > 1
        && phrase.words().stream().allMatch(w -> NameShape.isCapitalised(w.word()));
  }

  /** "a sequential learning approach" describes; "policy-guided diffusion" names. */
  private static boolean isIndefinite(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    for (int i = phrase.from() - 1; i >= 0 && !tokens.get(i).isVerb(); i--) {
      if (tokens.get(i).tag().equals("DT")
          || tokens.get(i).tag().equals("PRP$")
          || tokens.get(i).tag().equals("CD")
          || tokens.get(i).tag().equals("IN")
          || tokens.get(i).word().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
