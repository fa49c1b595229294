package org.papergraph.resolve;

import java.util.List;

/** Why two names are one term's, in the order in which links are made: the surest first. */
public enum MergeRule {
  /** The user says so. */
  CURATION("curation"),
  /** "Score-based", "score based"; possessive endings. */
  HYPHEN("hyphen"),
  /** "Operators" and "operator". */
  PLURAL("plural"),
  /** "Schrödinger" and "Schrodinger". */
  ACCENT("accent"),
  /** "β-VAE" and "beta-VAE". */
  GREEK("Greek letter"),
  /** "Modelling" and "modeling", "dataset" and "data set". */
  SPELLING("spelling"),
  /** "Multi-layer" and "multilayer", "state-space" and "statespace". */
  JOINED("joined words"),
  /** "CIFAR-10" and "CIFAR10". */
  NUMBER("joined number"),
  /** The papers themselves say what it is short for. */
  ACRONYM("acronym of the paper"),
  /** The paper does not say what it is short for, but others do. */
  CORPUS_ACRONYM("acronym of the corpus"),
  /** "Generative diffusion model" and "diffusion generative model". */
  ORDER("order of words"),
  /** "Diffusion-based generative model" and "diffusion generative model". */
  BASED("\"-based\""),
  /** "Flow matching algorithm" is "flow matching". */
  HEAD("generic head");

  /** Those that fold the letters of one name, each going further than those before. */
  static final List<MergeRule> FOLDS =
      List.of(HYPHEN, PLURAL, ACCENT, GREEK, SPELLING, JOINED, NUMBER);

  private final String label;

  MergeRule(String label) {
    this.label = label;
  }

  /** The name that users see. */
  public String label() {
    return label;
  }
}
