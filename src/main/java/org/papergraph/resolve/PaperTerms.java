package org.papergraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.papergraph.extract.Mention;

/** The normal forms that papers mention, told where they are asked for: of few papers. */
final class PaperTerms {
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Set<String>> told = new ConcurrentHashMap<>();
  private final NormalForms normalForms;

  PaperTerms(List<ExtractedPaper> papers, NormalForms normalForms) {
    this.normalForms = normalForms;
    papers.forEach(paper -> mentions.put(paper.id(), paper.extraction().mentions()));
  }

  boolean has(String paper, String term) {
    return of(paper).contains(term);
  }

  /** Whether two papers have a term in common that is not {@code but}. */
  boolean share(String paper, String other, String but) {
    Set<String> terms = of(other);
    return of(paper).stream().anyMatch(term -> !term.equals(but) && terms.contains(term));
  }

  private Set<String> of(String paper) {
    return told.computeIfAbsent(paper, this::tell);
  }

  private Set<String> tell(String paper) {
    Set<String> terms = new HashSet<>();
    for (Mention mention : mentions.get(paper)) {
      terms.add(normalForms.printed(mention.text()).normal());
    }
    return terms;
  }
}
