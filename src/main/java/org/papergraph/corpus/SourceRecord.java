package org.papergraph.corpus;

import java.util.Optional;

/**
 * One record of a source, as read.
 *
 * @param id the same in every run and wherever in the source the record stands: derived from the
 *     source's name and the key that the source gives the record (else its title)
 * @param source the file's name as {@code build} was told it, made absolute
 * @param position 1-based
 */
public record SourceRecord(String id, String source, int position, Paper paper) {

  /** Where it stands. */
  public Place place() {
    return Place.of(source, position);
  }

  /** The same, of a paper in {@code language}. */
  public SourceRecord in(Optional<String> language) {
    return new SourceRecord(id, source, position, paper.in(language));
  }
}
