package org.papergraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;
import org.papergraph.extract.MentionType;

/** Gathers the mentions of all papers into entities; a function of the set of papers alone. */
public final class Resolver {

  private Resolver() {}

  /** Entities in the order of their keys, whatever the order of {@code papers}. */
  public static List<Entity> resolve(List<ExtractedPaper> papers) {
    AcronymSenses senses = new AcronymSenses(papers);
    Map<String, SortedMap<String, List<Mention>>> mentions = new TreeMap<>();
    for (ExtractedPaper paper : papers) {
      for (Mention mention : paper.extraction().mentions()) {
        if (mention.type() != MentionType.GENERIC) {
          mentions
              .computeIfAbsent(key(senses, paper.id(), mention), key -> new TreeMap<>())
              .computeIfAbsent(paper.id(), id -> new ArrayList<>())
              .add(mention);
        }
      }
    }
    mentions.remove("");
    return NestedTerms.added(
        papers, mentions.entrySet().stream().map(e -> entity(e.getKey(), e.getValue())).toList());
  }

  private static String key(AcronymSenses senses, String paper, Mention mention) {
    String form = NormalForm.of(mention.text());
    String longForm = senses.longForm(paper, form).orElse(form);
    return Arrays.stream(longForm.split(" "))
        .map(word -> senses.longForm(paper, word).orElse(word))
        .collect(Collectors.joining(" "));
  }

  static Entity entity(String key, SortedMap<String, List<Mention>> mentions) {
    List<Mention> all = mentions.values().stream().flatMap(List::stream).toList();
    DisplayForms forms = new DisplayForms(key, all);
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
