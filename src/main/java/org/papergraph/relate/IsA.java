package org.papergraph.relate;

import java.util.List;

/**
 * One term is a kind of another.
 *
 * @param narrower its key
 * @param broader its key
 * @param rule that says so
 * @param papers how many papers the rule rests on
 * @param evidence some of them, in the order of their ids
 */
public record IsA(String narrower, String broader, Rule rule, int papers, List<Evidence> evidence) {

  /** What a relationship rests on. */
  public enum Rule {
    /** The broader name ends the narrower one: "score-based diffusion model". */
    HEAD("head");

    private final String label;

    Rule(String label) {
      this.label = label;
    }

    /** The name that users see. */
    public String label() {
      return label;
    }
  }

  /** A sentence of a paper, 0 = the title. */
  public record Evidence(String paper, int sentence) {}
}
