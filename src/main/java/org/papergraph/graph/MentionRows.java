package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.extract.Mention;
import org.papergraph.resolve.Resolver;

/** Makes the relationships of one paper to its terms. */
final class MentionRows {
  private final List<String> sentences;
  private final Map<String, Double> salience;

  MentionRows(ResolvedPaper paper) {
    this.sentences = paper.extraction().sentences();
    this.salience = Salience.of(paper);
  }

  /** A {@code MENTIONS} relationship: evidence, counts and weights. */
  MentionRow mentions(String term, List<Mention> mentions) {
    Map<String, Object> properties = evidenceProperties(mentions);
    properties.put("count", mentions.size());
    properties.put("inTitle", mentions.getFirst().sentence() == 0);
    properties.put("salience", salience.getOrDefault(term, 0.0));
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

  /** To 3 decimals, so that sums in another order give the same graph. */
  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
