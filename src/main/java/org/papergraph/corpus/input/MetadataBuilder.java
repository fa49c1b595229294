package org.papergraph.corpus.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.papergraph.corpus.Metadata;

/** Gathers metadata from fields that may be absent or blank, each in its one normal form. */
public final class MetadataBuilder {
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

  public MetadataBuilder id(String text) {
    id = filled(text);
    return this;
  }

  /**
   * The source's own key, as identifier only where the paper has no other: another source has
   * another key for it. To be called last.
   */
  public MetadataBuilder idOfLastResort(String key) {
    Metadata metadata = build();
    boolean known =
        metadata.doi().isPresent()
            || metadata.arxivId().isPresent()
            || metadata.pmid().isPresent()
            || metadata.aclId().isPresent();
    return known ? this : id(key);
  }

  public MetadataBuilder citeKey(String text) {
    citeKey = filled(text);
    return this;
  }

  public MetadataBuilder year(String text) {
    year = Identifiers.year(text);
    return this;
  }

  public MetadataBuilder venue(String text) {
    venue = filled(text);
    return this;
  }

  public MetadataBuilder doi(String text) {
    doi = Identifiers.doi(text);
    return this;
  }

  public MetadataBuilder arxivId(Optional<String> found) {
    arxivId = arxivId.or(() -> found);
    return this;
  }

  public MetadataBuilder pmid(String text) {
    pmid = Identifiers.pmid(text);
    return this;
  }

  public MetadataBuilder aclId(Optional<String> found) {
    aclId = aclId.or(() -> found);
    return this;
  }

  public MetadataBuilder url(String text) {
    url = filled(text);
    return this;
  }

  public MetadataBuilder authors(List<String> names) {
    authors = filled(names);
    return this;
  }

  public MetadataBuilder keywords(List<String> words) {
    keywords = filled(words);
    return this;
  }

  /** DOIs and addresses of arXiv and the ACL Anthology name their papers as well. */
  public Metadata build() {
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
