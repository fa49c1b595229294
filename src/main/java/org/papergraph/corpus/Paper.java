package org.papergraph.corpus;

import java.util.Optional;

/**
 * A paper as one record of a source describes it.
 *
 * @param title as printed, never blank
 * @param abstractText as printed; empty where the source has none
 */
public record Paper(String title, String abstractText, Metadata metadata) {

  /** The same, known to be written in {@code language}. */
  public Paper in(Optional<String> language) {
    return new Paper(title, abstractText, metadata.in(language));
  }
}
