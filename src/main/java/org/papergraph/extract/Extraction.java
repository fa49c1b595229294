package org.papergraph.extract;

import java.util.List;

/**
 * What was found in one paper, independent of every other paper.
 *
 * @param sentences original text, mark-up included; 0 = the title
 * @param mentions in the order of the text
 */
public record Extraction(List<String> sentences, List<Mention> mentions, List<Acronym> acronyms) {
  public Extraction {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    acronyms = List.copyOf(acronyms);
  }
}
