package org.papergraph.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a source says of a paper besides its title and abstract.
 *
 * @param id the identifier that the source itself gives the paper
 * @param citeKey the key by which the user's documents cite it
 * @param doi lower case, without a resolver's address
 * @param arxivId without version
 * @param pmid PubMed's number
 * @param aclId of the ACL Anthology
 * @param authors names as printed, in order
 * @param language of title and abstract, by its code of ISO 639-1; told from these, not by the
 *     source
 */
public record Metadata(
    Optional<String> id,
    Optional<String> citeKey,
    OptionalInt year,
    Optional<String> venue,
    Optional<String> doi,
    Optional<String> arxivId,
    Optional<String> pmid,
    Optional<String> aclId,
    Optional<String> url,
    List<String> authors,
    List<String> keywords,
    Optional<String> language) {

  /** Metadata of a source that gives none. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  /** The same, of a paper in {@code language}. */
  public Metadata in(Optional<String> language) {
    return new Metadata(
        id, citeKey, year, venue, doi, arxivId, pmid, aclId, url, authors, keywords, language);
  }
}
