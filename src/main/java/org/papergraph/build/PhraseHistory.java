package org.papergraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.MentionType;
import org.papergraph.extract.PhraseTrace;
import org.papergraph.resolve.Curation.Entry;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.Merge;
import org.papergraph.resolve.NormalForm;

/** Tells what became of a phrase: in a paper, whose text is extracted again, and in the corpus. */
public final class PhraseHistory {
  private static final int MOST_PAPERS = 3;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final StoredResolution stored;
  private final String phrase;
  private final String form;
  private Extractor extractor;

  public PhraseHistory(StoredResolution stored, String phrase) {
    this.stored = stored;
    this.phrase = phrase;
    this.form = NormalForm.of(phrase);
  }

  /** In one paper, then what resolution made of it; empty where the paper does not print it. */
  public List<PhraseStep> inPaper(String paper) {
    List<PhraseStep> traced = traced(paper, stored.texts().get(paper));
    if (traced.isEmpty()) {
      return List.of();
    }
    List<PhraseStep> steps = new ArrayList<>(traced);
    terms().filter(entity -> entity.mentions().containsKey(paper)).forEach(e -> resolve(e, steps));
    return steps;
  }

  /**
   * In the corpus: the terms that it names, or where there are none what becomes of it in some
   * papers that print it.
   */
  public List<PhraseStep> inCorpus() {
    List<PhraseStep> steps = new ArrayList<>();
    terms().forEach(entity -> resolve(entity, steps));
    if (steps.isEmpty()) {
      stored.texts().entrySet().stream()
          .filter(paper -> isIn(paper.getValue().title() + " " + paper.getValue().abstractText()))
          .limit(MOST_PAPERS)
          .forEach(paper -> steps.addAll(traced(paper.getKey(), paper.getValue())));
    }
    stored.curation().entries().stream()
        .filter(entry -> entry.parts() && entry.isOf(phrase))
        .forEach(entry -> steps.add(parted(entry)));
    return steps;
  }

  private Stream<Entity> terms() {
    return stored.resolution().entities().stream().filter(entity -> entity.isLike(phrase));
  }

  private void resolve(Entity entity, List<PhraseStep> steps) {
    steps.add(
        new PhraseStep(
            entity.name(),
            "a term of " + papers(entity.mentions().size()),
            Optional.of(entity.type().label()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    stored.resolution().ledger().of(entity.key()).stream()
        .filter(merge -> merge.isOf(phrase))
        .forEach(merge -> steps.add(merged(merge)));
  }

  private static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }

  private static PhraseStep merged(Merge merge) {
    return new PhraseStep(
        merge.other(),
        "merged with \"" + merge.name() + "\"",
        Optional.empty(),
        Optional.of(merge.rule().label()),
        Optional.of(merge.paper()),
        Optional.of(merge.sentence()));
  }

  private static PhraseStep parted(Entry entry) {
    return new PhraseStep(
        entry.one(),
        "kept apart from \"" + entry.other() + "\"",
        Optional.empty(),
        Optional.of(entry.kind().name().toLowerCase(Locale.ROOT)),
        Optional.empty(),
        Optional.empty());
  }

  private List<PhraseStep> traced(String id, Paper paper) {
    List<PhraseStep> steps = new ArrayList<>();
    for (PhraseTrace trace : extractor().trace(paper)) {
      if (isIn(trace.phrase())) {
        steps.add(step(id, trace));
      }
    }
    if (steps.isEmpty() && isIn(paper.title() + " " + paper.abstractText())) {
      steps.add(unseen(id));
    }
    return steps;
  }

  /** Its models are loaded once needed. */
  private Extractor extractor() {
    if (extractor == null) {
      extractor = Extractor.with(stored.tagger());
    }
    return extractor;
  }

  private PhraseStep step(String paper, PhraseTrace trace) {
    return new PhraseStep(
        trace.phrase(),
        became(trace),
        trace.mention().map(mention -> mention.type().label()),
        Optional.of(trace.rule()),
        Optional.of(paper),
        Optional.of(trace.sentence()));
  }

  private PhraseStep unseen(String paper) {
    return new PhraseStep(
        phrase,
        "not looked at",
        Optional.empty(),
        Optional.of("no noun phrase"),
        Optional.of(paper),
        Optional.empty());
  }

  private static String became(PhraseTrace trace) {
    String mention = trace.mention().map(m -> " \"" + m.text() + "\"").orElse("");
    boolean generic = trace.mention().filter(m -> m.type() == MentionType.GENERIC).isPresent();
    String words =
        Map.of(
                PhraseTrace.Fate.KEPT, "kept",
                PhraseTrace.Fate.TRIMMED, "trimmed to" + mention,
                PhraseTrace.Fate.PART, "part of" + mention,
                PhraseTrace.Fate.REPLACED, "gave way to" + mention,
                PhraseTrace.Fate.DROPPED, "dropped")
            .get(trace.fate());
    return generic ? words + ", but left out of the graph" : words;
  }

  /** Whether its words stand in {@code text}, in any number and spelling. */
  private boolean isIn(String text) {
    return (" " + NormalForm.of(BLANKS.matcher(text).replaceAll(" ")) + " ")
        .contains(" " + form + " ");
  }
}
