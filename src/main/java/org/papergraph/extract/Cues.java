package org.papergraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the words around a phrase say of its type. */
final class Cues {
  private static final int REACH = 8;
  private static final Set<String> USE =
      Set.of(
          "use",
          "using",
          "used",
          "via",
          "employ",
          "employing",
          "apply",
          "applying",
          "leverage",
          "leveraging",
          "utilize",
          "utilizing");
  private static final Set<String> MEASURES =
      Set.of("measured", "metric", "metrics", "score", "scores", "evaluated");
  private static final Set<String> DATA =
      Set.of("dataset", "datasets", "benchmark", "benchmarks", "corpus", "corpora");
  private static final Set<String> MODELS =
      Set.of(
          "model",
          "models",
          "algorithm",
          "algorithms",
          "framework",
          "method",
          "methods",
          "network",
          "architecture",
          "solver",
          "module",
          "library",
          "optimizer");

  Optional<MentionType> type(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    String next = phrase.to() < tokens.size() ? tokens.get(phrase.to()).lower() : "";
    boolean isName = phrase.size() == 1 && NameShape.isName(phrase.head().word());
    if (DATA.contains(next)) {
      return Optional.of(MentionType.DATASET);
    }
    if (MEASURES.contains(next)) {
      return Optional.of(MentionType.METRIC);
    }
    if (phrase.size() == 1 && NameShape.isCamelCase(phrase.head().word())) {
      return Optional.of(MentionType.METHOD);
    }
    if (MODELS.contains(next) || (isName && isUsed(tokens, phrase.from()))) {
      return Optional.of(MentionType.METHOD);
    }
    return Optional.empty();
  }

  /**
   * What a paper says that it introduces under the phrase's name: the first noun near it that tells
   * ("a benchmark called X", "X, a new metric").
   */
  MentionType proposedType(Phrase phrase) {
    List<Token> tokens = phrase.sentence().tokens();
    List<Token> after = tokens.subList(phrase.to(), Math.min(tokens.size(), phrase.to() + REACH));
    List<Token> before = tokens.subList(Math.max(0, phrase.from() - REACH), phrase.from());
    return Stream.concat(before.reversed().stream(), after.stream())
        .flatMap(token -> kind(token).stream())
        .findFirst()
        .orElse(MentionType.METHOD);
  }

  private static Optional<MentionType> kind(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (DATA.contains(lemma)) {
      return Optional.of(MentionType.DATASET);
    }
    if (MEASURES.contains(lemma)) {
      return Optional.of(MentionType.METRIC);
    }
    return MODELS.contains(lemma) ? Optional.of(MentionType.METHOD) : Optional.empty();
  }

  private static boolean isUsed(List<Token> tokens, int from) {
    return from > 0 && USE.contains(tokens.get(from - 1).lower());
  }
}
