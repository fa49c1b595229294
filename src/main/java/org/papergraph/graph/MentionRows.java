package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.extract.Mention;
import org.papergraph.resolve.Resolver;

/** Makes the relationships of one paper to its terms. */
final class MentionRows {
  private static final double IN_TITLE = 0.4;
  private static final double PROPOSED = 0.2;
  private static final double FREQUENT = 0.3;
  private static final double EARLY = 0.1;

  private final List<String> sentences;
  private final int mostMentions;

  MentionRows(ResolvedPaper paper) {
    this.sentences = paper.extraction().sentences();
    this.mostMentions =
        paper.entities().stream()
            .mapToInt(e -> e.mentions().get(paper.id()).size())
            .max()
            .orElse(1);
  }

  /** A {@code MENTIONS} relationship: evidence, counts and weights. */
  MentionRow mentions(String term, List<Mention> mentions) {
    Map<String, Object> properties = evidenceProperties(mentions);
    properties.put("count", mentions.size());
    properties.put("inTitle", mentions.getFirst().sentence() == 0);
    properties.put("salience", round(salience(mentions)));
    return new MentionRow(term, properties);
  }

  /** A {@code PROPOSES} relationship: evidence alone. */
  MentionRow evidence(String term, List<Mention> mentions) {
    return new MentionRow(term, evidenceProperties(mentions));
  }

  private Map<String, Object> evidenceProperties(List<Mention> mentions) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("type", Resolver.paperType(mentions).label());
    properties.put(
        "confidence",
        round(mentions.stream().mapToDouble(Mention::confidence).max().orElseThrow()));
    properties.put("sentences", mentions.stream().map(Mention::sentence).toList());
    properties.put("starts", mentions.stream().map(m -> codePoints(m, m.span().start())).toList());
    properties.put("ends", mentions.stream().map(m -> codePoints(m, m.span().end())).toList());
    return properties;
  }

  /** Cypher's {@code substring} counts code points, Java counts UTF-16 units. */
  private int codePoints(Mention mention, int units) {
    return sentences.get(mention.sentence()).codePointCount(0, units);
  }

  /** From 0 to 1: how much the paper is about the term, told from the paper alone. */
  private double salience(List<Mention> mentions) {
    double salience = FREQUENT * mentions.size() / mostMentions;
    salience += mentions.getFirst().sentence() == 0 ? IN_TITLE : 0;
    salience += mentions.stream().anyMatch(Mention::proposed) ? PROPOSED : 0;
    return salience + EARLY * (1 - (double) mentions.getFirst().sentence() / sentences.size());
  }

  /** To 3 decimals, so that sums in another order give the same graph. */
  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
