package org.papergraph.query.related;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.query.related.Reasons.SentencePair;

/**
 * Finds the two sentences, one of each paper, that say most of what the papers share: those with
 * the rarest terms in common, and of equal ones those with most words in common. Titles are taken
 * only where nothing else speaks of a shared term: a reader sees them anyhow.
 */
final class BestSentences {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Weights weights;
  private final Portrayed seed;
  private final Portrayed paper;

  BestSentences(Weights weights, Portrayed seed, Portrayed paper) {
    this.weights = weights;
    this.seed = seed;
    this.paper = paper;
  }

  /** Two sentences by their numbers, and what they have in common. */
  private record Pair(int seed, int paper, double value) {}

  Optional<SentencePair> of(List<Mentioned> shared) {
    return best(shared, 1)
        .or(() -> best(shared, 0))
        .map(
            pair ->
                new SentencePair(
                    evidence(seed, pair.seed(), shared), evidence(paper, pair.paper(), shared)));
  }

  /**
   * @param first the first sentence that is looked at
   */
  private Optional<Pair> best(List<Mentioned> shared, int first) {
    return IntStream.range(first, seed.sentences().size())
        .boxed()
        .flatMap(
            i -> IntStream.range(first, paper.sentences().size()).mapToObj(j -> pair(i, j, shared)))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingDouble(Pair::value)
                .thenComparing(Comparator.comparingInt(Pair::seed).reversed())
                .thenComparing(Comparator.comparingInt(Pair::paper).reversed()));
  }

  private Optional<Pair> pair(int ours, int theirs, List<Mentioned> shared) {
    Set<String> there = in(paper, theirs);
    double value =
        shared.stream()
            .filter(term -> term.sentences().contains(ours) && there.contains(term.key()))
            .mapToDouble(weights::rarity)
            .sum();
    return value == 0
        ? Optional.empty()
        : Optional.of(
            new Pair(
                ours,
                theirs,
                value + overlap(seed.sentences().get(ours), paper.sentences().get(theirs))));
  }

  private static Set<String> in(Portrayed paper, int sentence) {
    return paper.terms().values().stream()
        .filter(term -> term.sentences().contains(sentence))
        .map(Mentioned::key)
        .collect(Collectors.toSet());
  }

  /** Dice's coefficient of their words, 0 to 1. */
  private static double overlap(String sentence, String other) {
    Set<String> words = words(sentence);
    Set<String> others = words(other);
    Set<String> common = new HashSet<>(words);
    common.retainAll(others);
    return 2.0 * common.size() / Math.max(1, words.size() + others.size());
  }

  private static Set<String> words(String sentence) {
    return WORD.matcher(sentence.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Evidence evidence(Portrayed of, int sentence, List<Mentioned> shared) {
    Set<String> keys = shared.stream().map(Mentioned::key).collect(Collectors.toSet());
    return Spans.of(
        sentence,
        of.sentences().get(sentence),
        of.terms().values().stream().filter(term -> keys.contains(term.key())).toList());
  }
}
