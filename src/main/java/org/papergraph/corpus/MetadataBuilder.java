package org.papergraph.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Gathers metadata from fields that may be absent or blank, each in its one normal form. */
final class MetadataBuilder {
  private Optional<String> id = Optional.empty();
  private Optional<String> citeKey = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private Optional<String> venue = Optional.empty();
  private Optional<String> doi = Optional.empty();
  private Optional<String> arxivId = Optional.empty();
  private Optional<String> pmid = Optional.empty();
  private Optional<String> aclId = Optional.empty();
  private Optional<String> url = Optional.empty();
  private List<String> authors = List.of();
  private List<String> keywords = List.of();

  MetadataBuilder id(String text) {
    id = filled(text);
    return this;
  }

  /**
   * The source's own key, as identifier only where the paper has no other: another source has
   * another key for it. To be called last.
   */
  MetadataBuilder idOfLastResort(String key) {
    Metadata metadata = build();
    boolean known =
        metadata.doi().isPresent()
            || metadata.arxivId().isPresent()
            || metadata.pmid().isPresent()
            || metadata.aclId().isPresent();
    return known ? this : id(key);
  }

  MetadataBuilder citeKey(String text) {
    citeKey = filled(text);
    return this;
  }

  MetadataBuilder year(String text) {
    year = Identifiers.year(text);
    return this;
  }

  MetadataBuilder venue(String text) {
    venue = filled(text);
    return this;
  }

  MetadataBuilder doi(String text) {
    doi = Identifiers.doi(text);
    return this;
  }

  MetadataBuilder arxivId(Optional<String> found) {
    arxivId = arxivId.or(() -> found);
    return this;
  }

  MetadataBuilder pmid(String text) {
    pmid = Identifiers.pmid(text);
    return this;
  }

  MetadataBuilder aclId(Optional<String> found) {
    aclId = aclId.or(() -> found);
    return this;
  }

  MetadataBuilder url(String text) {
    url = filled(text);
    return this;
  }

  MetadataBuilder authors(List<String> names) {
    authors = filled(names);
    return this;
  }

  MetadataBuilder keywords(List<String> words) {
    keywords = filled(words);
    return this;
  }

  /** DOIs and addresses of arXiv and the ACL Anthology name their papers as well. */
  Metadata build() {
    arxivId(doi.flatMap(Identifiers::arxivNamedIn));
    arxivId(url.flatMap(Identifiers::arxivNamedIn));
    aclId(doi.flatMap(Identifiers::aclNamedIn));
    aclId(url.flatMap(Identifiers::aclNamedIn));
    return new Metadata(
        id,
        citeKey,
        year,
        venue,
        doi,
        arxivId,
        pmid,
        aclId,
        url,
        authors,
        keywords,
        Optional.empty());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  private static List<String> filled(List<String> texts) {
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }
}
