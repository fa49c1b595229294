package org.papergraph.corpus;

/**
 * A paper as one record of a source describes it.
 *
 * @param title as printed, never blank
 * @param abstractText as printed; empty where the source has none
 */
public record Paper(String title, String abstractText, Metadata metadata) {}
