package org.papergraph.build;

import org.papergraph.corpus.Columns;

/**
 * How sources are read.
 *
 * @param columns what the user said of the columns of tables
 * @param languages of the papers that are read; others are skipped
 */
public record Reading(Columns columns, Languages languages) {
  /** Where the user says nothing. */
  public static final Reading USUAL = new Reading(Columns.USUAL, Languages.ENGLISH);
}
