package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    AcronymSenses senses = new AcronymSenses(papers, normalForms, curation);
    Names names = Names.of(papers, senses, normalForms);
    return resolve(papers, names, all -> Grouping.of(all, curation));
  }

  /** Twice, since what is nested in terms is found in terms. */
  static Resolution resolve(
      List<ExtractedPaper> papers, Names names, Function<SortedSet<Name>, Grouping> grouping) {
    List<Entity> apart = entities(names, grouping.apply(names.all()));
    NestedTerms.find(papers, apart, names.keys()).forEach(names::addNested);
    Grouping terms = grouping.apply(names.all());
    return new Resolution(entities(names, terms), terms.ledger(new LedgerEntries(papers, names)));
  }

  private static List<Entity> entities(Names names, Grouping grouping) {
    List<Entity> entities = new ArrayList<>();
    grouping
        .terms()
        .forEach((key, ofTerm) -> entities.add(entity(key, names.mentions(ofTerm), ofTerm)));
    return entities;
  }

  private static Entity entity(
      String key, SortedMap<String, List<Mention>> mentions, Set<Name> names) {
    Set<String> acronyms =
        names.stream().filter(Name::isExpanded).map(Name::folded).collect(Collectors.toSet());
    return entity(key, mentions, acronyms::contains);
  }

  static Entity entity(
      String key, SortedMap<String, List<Mention>> mentions, Predicate<String> isAcronym) {
    List<Mention> all = mentions.values().stream().flatMap(List::stream).toList();
    DisplayForms forms = new DisplayForms(key, all, isAcronym);
    return new Entity(
        key, forms.name(), type(mentions), forms.aliases(), forms.acronyms(), mentions);
  }

  /** Each paper has one vote, of the weight of its surest mention; ties go by the types' order. */
  private static MentionType type(Map<String, List<Mention>> mentions) {
    Map<MentionType, Double> votes = new TreeMap<>();
    mentions.values().forEach(ofPaper -> votes.merge(paperType(ofPaper), 1.0, Double::sum));
    return heaviest(votes);
  }

  /** The type that one paper takes the term for. */
  public static MentionType paperType(List<Mention> mentions) {
    Map<MentionType, Double> votes = new TreeMap<>();
    mentions.forEach(mention -> votes.merge(mention.type(), mention.confidence(), Double::sum));
    return heaviest(votes);
  }

  private static MentionType heaviest(Map<MentionType, Double> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<MentionType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
