package org.papergraph.corpus;

/**
 * One record of a source, as read.
 *
 * @param id the same in every run and wherever in the source the record stands: derived from the
 *     source's name and the key that the source gives the record (else its title)
 * @param source the file's name as {@code build} was told it, made absolute
 * @param position 1-based
 */
public record SourceRecord(String id, String source, int position, Paper paper) {}
