package org.papergraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.AcronymFinder.Definition;
import org.papergraph.sequence.SequenceModel;

/** Finds the terms of one paper; safe for several threads. */
public final class Extractor {
  /** Changes whenever the rules may make something else of what a tagger says. */
  private static final String RULES = "rules-4";

  private final PaperText text = new PaperText(new Annotator());
  private final AcronymFinder acronymFinder = new AcronymFinder();
  private final DefinedNames definedNames = new DefinedNames();
  private final ProposalFinder proposalFinder = new ProposalFinder();
  private final Tagger tagger;

  private Extractor(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * An extractor that goes by a trained tagger, whose weights it loads.
   *
   * @throws org.papergraph.encode.ModelException where they are missing, damaged or of another
   *     version
   */
  public static Extractor with(TaggerKind tagger) {
    return judging(TaggerModels.load(tagger));
  }

  static Extractor judging(SequenceModel model) {
    return new Extractor(new TrainedTagger(model));
  }

  /** For tests of the rules: an extractor that no model has a say in. */
  static Extractor byRules() {
    return new Extractor(new RuleTagger());
  }

  /**
   * Changes whenever the same text may yield something else: with the tagger, its weights or the
   * rules.
   *
   * @throws org.papergraph.encode.ModelException where there are no weights
   */
  public static String version(TaggerKind tagger) {
    return TaggerModels.version(tagger) + "+" + RULES;
  }

  /** The tagger of an extractor of that version; empty where it was of none that is trained. */
  public static Optional<TaggerKind> tagger(String version) {
    return TaggerModels.kind(version);
  }

  /** What is found in {@code paper} alone, whatever other papers say. */
  public Extraction extract(Paper paper) {
    List<Sentence> sentences = text.sentences(paper);
    return extract(sentences, tagger.tag(sentences));
  }

  private Extraction extract(List<Sentence> sentences, Tagging tagging) {
    List<Definition> definitions =
        sentences.stream().flatMap(sentence -> acronymFinder.in(sentence).stream()).toList();
    List<TaggedPhrase> tagged = definedNames.add(sentences, tagging, definitions);
    Set<TaggedPhrase> proposed = proposalFinder.find(sentences, tagged, definitions);
    ProposedTypes types = new ProposedTypes(proposed, definitions);
    return new Extraction(
        sentences.stream().map(Sentence::original).toList(),
        tagged.stream()
            .map(phrase -> types.typed(phrase).mention(proposed.contains(phrase)))
            .sorted(Mention.TEXT_ORDER)
            .distinct()
            .toList(),
        definitions.stream().map(Definition::acronym).distinct().toList());
  }

  /** What becomes of each phrase of {@code paper}, and by which rule. */
  public List<PhraseTrace> trace(Paper paper) {
    List<Sentence> sentences = text.sentences(paper);
    Tagging tagging = tagger.tag(sentences);
    return new PhraseTracer(tagging, extract(sentences, tagging)).trace(sentences);
  }
}
