package org.papergraph.train;

import java.util.ServiceLoader;

/** Trains one tagger; found as a service, since one needs libraries that few builds hold. */
public interface Recipe {
  /** The tagger's name. */
  String tagger();

  Trained learn(Lesson lesson);

  /**
   * The recipe for the tagger of that name.
   *
   * @throws TrainingException where this build has none
   */
  static Recipe of(String tagger) {
    return ServiceLoader.load(Recipe.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(recipe -> recipe.tagger().equals(tagger))
        .findFirst()
        .orElseThrow(
            () ->
                new TrainingException(
                    "this build can't train the "
                        + tagger
                        + " tagger; build papergraph with mvn -P train"));
  }
}
