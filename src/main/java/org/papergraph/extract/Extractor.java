package org.papergraph.extract;

import java.util.List;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.AcronymFinder.Definition;

/** Finds the terms of one paper; safe for several threads. */
public final class Extractor {
  /** Changes whenever the same text may yield something else. */
  public static final String VERSION = "rules-2";

  private final PaperText text = new PaperText(new Annotator());
  private final AcronymFinder acronymFinder = new AcronymFinder();
  private final DefinedNames definedNames = new DefinedNames();
  private final ProposalFinder proposalFinder = new ProposalFinder();
  private final Tagger tagger = new RuleTagger();

  /** What is found in {@code paper} alone, whatever other papers say. */
  public Extraction extract(Paper paper) {
    List<Sentence> sentences = text.sentences(paper);
    List<Definition> definitions =
        sentences.stream().flatMap(sentence -> acronymFinder.in(sentence).stream()).toList();
    List<TaggedPhrase> tagged = definedNames.add(sentences, tagger.tag(sentences), definitions);
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
    return new PhraseTracer(extract(paper)).trace(text.sentences(paper));
  }
}
