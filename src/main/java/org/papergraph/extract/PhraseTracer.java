package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.extract.PhraseTrace.Fate;
import org.papergraph.text.Span;

/** Tells of each noun phrase of a paper what became of it, by what was extracted in the end. */
final class PhraseTracer {
  private final NounPhrases nounPhrases = new NounPhrases();
  private final PhraseTrimmer trimmer = new PhraseTrimmer();
  private final PhraseFilter filter = new PhraseFilter();
  private final Extraction extraction;

  PhraseTracer(Extraction extraction) {
    this.extraction = extraction;
  }

  /** In the order of the text: noun phrases, and mentions that are none. */
  List<PhraseTrace> trace(List<Sentence> sentences) {
    List<PhraseTrace> traces = new ArrayList<>();
    for (Sentence sentence : sentences) {
      nounPhrases.in(sentence).forEach(phrase -> traces.add(trace(phrase)));
    }
    extraction.mentions().stream()
        .filter(mention -> traces.stream().noneMatch(trace -> isOf(trace, mention)))
        .map(m -> new PhraseTrace(m.sentence(), m.text(), Fate.KEPT, Optional.of(m), "marked"))
        .forEach(traces::add);
    traces.sort(Comparator.comparingInt(PhraseTrace::sentence));
    return traces;
  }

  private static boolean isOf(PhraseTrace trace, Mention mention) {
    return trace.mention().filter(mention::equals).isPresent();
  }

  private PhraseTrace trace(Phrase phrase) {
    Phrase trimmed = trimmer.trim(phrase);
    Optional<Mention> whole = at(phrase);
    if (whole.isPresent()) {
      return trace(phrase, Fate.KEPT, whole, "noun phrase");
    }
    Optional<Mention> part = at(trimmed);
    if (part.isPresent()) {
      return trace(phrase, Fate.TRIMMED, part, "praise, numbers and \"method\" cut off");
    }
    Optional<Mention> other = over(phrase);
    if (other.isPresent()) {
      return trace(phrase, Fate.REPLACED, other, "name that the paper defines, or longer phrase");
    }
    return filter
        .drop(trimmed)
        .map(rule -> trace(phrase, Fate.DROPPED, Optional.empty(), words(rule)))
        .orElseGet(() -> trace(phrase, Fate.PASSED_OVER, Optional.empty(), "tagger"));
  }

  private static PhraseTrace trace(
      Phrase phrase, Fate fate, Optional<Mention> mention, String rule) {
    return new PhraseTrace(phrase.sentence().index(), phrase.text(), fate, mention, rule);
  }

  private static String words(DropRule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Optional<Mention> at(Phrase phrase) {
    return extraction.mentions().stream()
        .filter(mention -> mention.sentence() == phrase.sentence().index())
        .filter(mention -> mention.text().equals(phrase.text()))
        .filter(mention -> mention.span().equals(place(phrase)))
        .findFirst();
  }

  private Optional<Mention> over(Phrase phrase) {
    Span place = place(phrase);
    return extraction.mentions().stream()
        .filter(mention -> mention.sentence() == phrase.sentence().index())
        .filter(m -> m.span().start() < place.end() && place.start() < m.span().end())
        .findFirst();
  }

  private static Span place(Phrase phrase) {
    return phrase.sentence().place(phrase.from(), phrase.to());
  }
}
