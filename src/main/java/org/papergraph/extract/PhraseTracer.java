package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.extract.PhraseTrace.Fate;
import org.papergraph.text.Span;

/**
 * Tells of each noun phrase of a paper what became of it: by the tagger's verdict, and by what was
 * extracted in the end.
 */
final class PhraseTracer {
  private final NounPhrases nounPhrases = new NounPhrases();
  private final Tagging tagging;
  private final List<Mention> mentions;
  private final List<Phrase> marked = new ArrayList<>();

  PhraseTracer(Tagging tagging, Extraction extraction) {
    this.tagging = tagging;
    this.mentions = extraction.mentions();
  }

  /** In the order of the text: noun phrases, and mentions that are none. */
  List<PhraseTrace> trace(List<Sentence> sentences) {
    List<Phrase> phrases =
        sentences.stream().flatMap(sentence -> nounPhrases.in(sentence).stream()).toList();
    List<Verdict> verdicts = phrases.stream().map(tagging.verdicts()).toList();
    verdicts.stream().filter(v -> v.against().isEmpty()).map(Verdict::left).forEach(marked::add);
    List<PhraseTrace> traces = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      traces.add(trace(phrases.get(i), verdicts.get(i)));
    }
    mentions.stream()
        .filter(mention -> traces.stream().noneMatch(trace -> isOf(trace, mention)))
        .map(m -> new PhraseTrace(m.sentence(), m.text(), Fate.KEPT, Optional.of(m), origin(m)))
        .forEach(traces::add);
    traces.sort(Comparator.comparingInt(PhraseTrace::sentence));
    return traces;
  }

  private static boolean isOf(PhraseTrace trace, Mention mention) {
    return trace.mention().filter(mention::equals).isPresent();
  }

  private PhraseTrace trace(Phrase phrase, Verdict verdict) {
    Optional<Mention> whole = at(phrase);
    if (whole.isPresent()) {
      return trace(phrase, Fate.KEPT, whole.get(), origin(whole.get()));
    }
    Optional<Mention> left = at(verdict.left());
    if (left.isPresent()) {
      boolean marks = verdict.against().isEmpty();
      return trace(phrase, Fate.TRIMMED, left.get(), marks ? verdict.cut() : origin(left.get()));
    }
    Optional<Mention> longer = overlapping(phrase).filter(m -> isIn(phrase, m)).findFirst();
    if (longer.isPresent()) {
      return trace(phrase, Fate.PART, longer.get(), origin(longer.get()));
    }
    return verdict.against().map(rule -> dropped(phrase, rule)).orElseGet(() -> replaced(phrase));
  }

  /** Only names that a paper defines take the place of what a tagger marks. */
  private PhraseTrace replaced(Phrase phrase) {
    Mention other = overlapping(phrase).findFirst().orElseThrow();
    return trace(phrase, Fate.REPLACED, other, origin(other));
  }

  private static PhraseTrace dropped(Phrase phrase, String rule) {
    return new PhraseTrace(
        phrase.sentence().index(), phrase.text(), Fate.DROPPED, Optional.empty(), rule);
  }

  private static PhraseTrace trace(Phrase phrase, Fate fate, Mention mention, String rule) {
    return new PhraseTrace(
        phrase.sentence().index(), phrase.text(), fate, Optional.of(mention), rule);
  }

  /** What made it one. */
  private String origin(Mention mention) {
    return tagging.phrases().stream()
        .filter(tagged -> isOf(tagged, mention))
        .findFirst()
        .map(tagged -> marked.contains(tagged.phrase()) ? "noun phrase" : "tagger alone")
        .orElse("name that the paper defines");
  }

  /** Whatever type it was given in the end. */
  private static boolean isOf(TaggedPhrase tagged, Mention mention) {
    return tagged.confidence() == mention.confidence() && isAt(tagged.phrase(), mention);
  }

  private static boolean isAt(Phrase phrase, Mention mention) {
    return mention.sentence() == phrase.sentence().index()
        && mention.text().equals(phrase.text())
        && mention.span().equals(place(phrase));
  }

  private static boolean isIn(Phrase phrase, Mention mention) {
    Span place = place(phrase);
    return mention.span().start() <= place.start() && place.end() <= mention.span().end();
  }

  private Optional<Mention> at(Phrase phrase) {
    return mentions.stream().filter(mention -> isAt(phrase, mention)).findFirst();
  }

  private Stream<Mention> overlapping(Phrase phrase) {
    Span place = place(phrase);
    return mentions.stream()
        .filter(mention -> mention.sentence() == phrase.sentence().index())
        .filter(m -> m.span().start() < place.end() && place.start() < m.span().end());
  }

  private static Span place(Phrase phrase) {
    return phrase.sentence().place(phrase.from(), phrase.to());
  }
}
