package org.papergraph.sequence;

/** How much marginals speak for each type over some words. */
public final class TypeMasses {
  private TypeMasses() {}

  /** For each type the mean over the words of the probability to be in a span of that type. */
  public static double[] of(double[][] marginals, int from, int to) {
    double[] masses = new double[LabelSet.TYPES.size()];
    for (int type = 0; type < masses.length; type++) {
      for (int word = from; word < to; word++) {
        masses[type] += marginals[word][LabelSet.begin(type)];
        masses[type] += marginals[word][LabelSet.inside(type)];
      }
      masses[type] /= to - from;
    }
    return masses;
  }
}
