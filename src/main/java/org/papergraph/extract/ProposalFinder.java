package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extract.AcronymFinder.Definition;

/** Finds the terms that a paper says it introduces ("we propose X", "named X", "X: A …"). */
final class ProposalFinder {
  private static final int NAME_REACH = 3;

  /** The proposed ones among {@code tagged}. */
  Set<TaggedPhrase> find(
      List<Sentence> sentences, List<TaggedPhrase> tagged, List<Definition> definitions) {
    List<TaggedPhrase> inOrder =
        tagged.stream().sorted(Comparator.comparingInt(t -> t.phrase().from())).toList();
    ProposedNames names = new ProposedNames(inOrder, definitions);
    Set<TaggedPhrase> proposed = new HashSet<>();
    in(inOrder, sentences.getFirst(), 0, 0)
        .filter(t -> names.isTitleName(t.phrase()))
        .ifPresent(proposed::add);
    for (Sentence sentence : sentences.subList(1, sentences.size())) {
      proposed.addAll(new Walk(sentence, inOrder, names).proposed());
    }
    return proposed;
  }

  /** The first phrase that begins at a token from {@code first} to {@code last}. */
  private static Optional<TaggedPhrase> in(
      List<TaggedPhrase> tagged, Sentence sentence, int first, int last) {
    return tagged.stream()
        .filter(t -> t.phrase().sentence().index() == sentence.index())
        .filter(t -> t.phrase().from() >= first && t.phrase().from() <= last)
        .findFirst();
  }

  /** One pass over a sentence. */
  private static final class Walk {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<TaggedPhrase> tagged;
    private final ProposedNames names;
    private final List<TaggedPhrase> proposed = new ArrayList<>();

    Walk(Sentence sentence, List<TaggedPhrase> tagged, ProposedNames names) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.tagged =
          tagged.stream().filter(t -> t.phrase().sentence().index() == sentence.index()).toList();
      this.names = names;
    }

    List<TaggedPhrase> proposed() {
      boolean proposes = false;
      boolean named = false;
      for (int i = 0; i < tokens.size(); i++) {
        if (ProposalCues.isActive(tokens, i)) {
          proposes = true;
          objects(i + 1);
        } else if (ProposalCues.isPassive(tokens, i)) {
          proposes = true;
          appositions(i + 1);
        } else if (proposes && !named && ProposalCues.isNaming(tokens.get(i))) {
          named = true;
          next(i + 1, NAME_REACH);
        } else if (ProposalCues.isOwnNoun(tokens, i) && tokens.get(i + 1).word().equals(",")) {
          next(i + 2, 1);
        } else if (ProposalCues.isCalledProposed(tokens, i)) {
          next(i + 1, 1);
        }
      }
      return proposed;
    }

    /** The names in a verb's object; where it has none, those that an apposition adds. */
    private void objects(int from) {
      boolean sure = ProposalCues.isSure(tokens.get(from - 1));
      int to = objectEnd(from);
      List<TaggedPhrase> direct =
          tagged.stream()
              .filter(t -> t.phrase().from() >= from && t.phrase().to() <= to)
              .filter(t -> isNamed(t.phrase(), sure))
              .toList();
      proposed.addAll(direct);
      if (direct.isEmpty()) {
        appositions(from);
      }
    }

    private boolean isNamed(Phrase phrase, boolean sure) {
      return sure ? names.isNamed(phrase) : names.isProperName(phrase);
    }

    private int objectEnd(int from) {
      int end = from;
      while (end < tokens.size()
          && (isWithinPhrase(end, from) || !ProposalCues.endsObject(tokens.get(end)))) {
        end++;
      }
      return end;
    }

    private boolean isWithinPhrase(int index, int from) {
      return tagged.stream()
          .anyMatch(
              t ->
                  t.phrase().from() >= from
                      && t.phrase().from() < index
                      && index < t.phrase().to());
    }

    /** "…, GRAph Switching dynamical Systems (GRASS), …", "two frameworks: A and B". */
    private void appositions(int from) {
      for (TaggedPhrase candidate : tagged) {
        Phrase phrase = candidate.phrase();
        if (phrase.from() > from && names.isProperName(phrase) && isApposed(phrase)) {
          proposed.add(candidate);
        }
      }
    }

    private boolean isApposed(Phrase phrase) {
      Token before = tokens.get(phrase.from() - 1);
      if (before.tag().equals("CC")) {
        return tokens.subList(0, phrase.from()).stream()
            .anyMatch(token -> token.word().equals(":"));
      }
      return before.word().equals(":") || (before.word().equals(",") && !isListed(phrase));
    }

    /** "…, MNIST, CIFAR10 and …": names one after another are a list. */
    private boolean isListed(Phrase phrase) {
      return tagged.stream()
          .map(TaggedPhrase::phrase)
          .anyMatch(other -> other.to() == phrase.from() - 1 && names.isProperName(other));
    }

    private void next(int from, int reach) {
      in(tagged, sentence, from, from + reach - 1).ifPresent(proposed::add);
    }
  }
}
