package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.extract.Mention;
import org.papergraph.resolve.Entity;

/**
 * How much a paper is about each of its terms, from 0 to 1, told from the paper alone: by whether
 * the title has it, how early it comes and how often. The three are what unsupervised keyphrase
 * extraction finds to matter most, from TF-IDF with first positions (KEA, Witten et al. 1999) to
 * SIFRank (Sun et al. 2020); the weights are plain, not fitted.
 */
public final class Salience {
  private static final double IN_TITLE = 0.4;
  private static final double EARLY = 0.3;
  private static final double FREQUENT = 0.3;

  private final ResolvedPaper paper;
  private final int[] starts;
  private final int mostMentions;

  private Salience(ResolvedPaper paper) {
    this.paper = paper;
    this.starts = starts(paper.extraction().sentences());
    this.mostMentions =
        paper.entities().stream().mapToInt(entity -> mentions(entity).size()).max().orElse(1);
  }

  /** Of each term of {@code paper} by its key, rounded to 3 decimals. */
  public static Map<String, Double> of(ResolvedPaper paper) {
    Salience salience = new Salience(paper);
    return paper.entities().stream()
        .collect(Collectors.toMap(Entity::key, entity -> round(salience.of(entity))));
  }

  /** Where each sentence begins in the paper, and, last, where the paper ends. */
  private static int[] starts(List<String> sentences) {
    int[] starts = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      starts[i + 1] = starts[i] + sentences.get(i).length();
    }
    return starts;
  }

  private List<Mention> mentions(Entity entity) {
    return entity.mentions().get(paper.id());
  }

  private double of(Entity entity) {
    Mention first = mentions(entity).getFirst();
    double place = starts[first.sentence()] + first.span().start();
    double frequency = Math.log1p(mentions(entity).size()) / Math.log1p(mostMentions);
    return (first.sentence() == 0 ? IN_TITLE : 0)
        + EARLY * (1 - place / starts[starts.length - 1])
        + FREQUENT * frequency;
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
