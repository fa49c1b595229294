package org.papergraph.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;

/** Gathers the mentions of all papers into entities; a function of the set of papers alone. */
public final class Resolver {

  private Resolver() {}

  /** Entities in the order of their keys, whatever the order of {@code papers}. */
  public static List<Entity> resolve(List<ExtractedPaper> papers) {
    return resolve(papers, Curation.NONE).entities();
  }

  /** The terms as the rules and the user have them, whatever the order of {@code papers}. */
  public static Resolution resolve(List<ExtractedPaper> papers, Curation curation) {
    NormalForms normalForms = new NormalForms();
    AcronymSenses senses = new AcronymSenses(papers, normalForms, curation.partedForms());
    Names names = Names.of(papers, senses, normalForms);
    return resolve(papers, names, normalForms, all -> Grouping.of(all, curation));
  }

  /** Twice, since what is nested in terms is found in terms. */
  static Resolution resolve(
      List<ExtractedPaper> papers,
      Names names,
      NormalForms normalForms,
      Function<Map<String, List<Name>>, Grouping> grouping) {
    Entities entities = new Entities(names, normalForms);
    List<Entity> apart = entities.of(grouping.apply(names.byKey()));
    NestedTerms.find(papers, apart, names.byKey().keySet(), normalForms).forEach(names::addNested);
    Grouping terms = grouping.apply(names.byKey());
    List<Entity> ordered =
        entities.of(terms).parallelStream().sorted(Comparator.comparing(Entity::key)).toList();
    return new Resolution(ordered, () -> terms.ledger(new LedgerEntries(papers, names)));
  }

  /** Each paper has one vote, of the weight of its surest mention; ties go by the types' order. */
  static MentionType type(SortedMap<String, List<Mention>> mentions) {
    if (mentions.size() == 1) {
      return paperType(mentions.get(mentions.firstKey()));
    }
    Map<MentionType, Double> votes = new EnumMap<>(MentionType.class);
    mentions.values().forEach(ofPaper -> votes.merge(paperType(ofPaper), 1.0, Double::sum));
    return heaviest(votes);
  }

  /** The type that one paper takes the term for. */
  public static MentionType paperType(List<Mention> mentions) {
    if (mentions.size() == 1) {
      return mentions.getFirst().type();
    }
    Map<MentionType, Double> votes = new EnumMap<>(MentionType.class);
    mentions.forEach(mention -> votes.merge(mention.type(), mention.confidence(), Double::sum));
    return heaviest(votes);
  }

  private static MentionType heaviest(Map<MentionType, Double> votes) {
    return Collections.max(
            votes.entrySet(),
            Map.Entry.<MentionType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .getKey();
  }
}
