package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.resolve.Curation.Pair;

/** Resolution as if no rule had ever fired for one pair of names. */
public final class UnfiredRule {
  private final Merge merge;

  public UnfiredRule(Merge merge) {
    this.merge = merge;
  }

  public Resolution resolve(List<ExtractedPaper> papers) {
    NormalForms normalForms = new NormalForms();
    Pair forms = Pair.of(NormalForm.of(merge.name()), NormalForm.of(merge.other()));
    AcronymSenses senses = new AcronymSenses(papers, normalForms, Set.of(forms));
    Names names = Names.of(papers, senses, normalForms);
    return Resolver.resolve(papers, names, normalForms, this::grouping);
  }

  /** Along the links that the rules make, but for the one: no other way is looked for. */
  private Grouping grouping(Map<String, List<Name>> names) {
    List<Link> links = new ArrayList<>(Grouping.of(names, Curation.NONE).made());
    links.removeIf(link -> merge.isOf(link.one().folded(), link.other().folded()));
    return Grouping.of(names, links, new Clusters(Map.of()));
  }
}
