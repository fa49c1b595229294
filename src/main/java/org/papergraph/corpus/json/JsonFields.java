package org.papergraph.corpus.json;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the fields of records, of all kinds together. */
final class JsonFields {
  /** Fields whose values are used. */
  static final Set<String> READ =
      Set.of(
          // several
          "id",
          "title",
          "abstract",
          "year",
          "venue",
          "doi",
          "authors",
          "author",
          "keywords",
          "url",
          "journal",
          "type",
          "publication_date",
          "publicationDate",
          // OpenAlex
          "display_name",
          "abstract_inverted_index",
          "authorships",
          "publication_year",
          "ids",
          "primary_location",
          "host_venue",
          "locations",
          "concepts",
          "entity_type",
          // Semantic Scholar
          "paperId",
          "paper_id",
          "corpusId",
          "corpusid",
          "externalIds",
          "externalids",
          "paperAbstract",
          "publicationVenue",
          "journalName",
          "s2Url",
          "pubmed_id",
          "acl_id",
          // CSL and Crossref
          "container-title",
          "issued",
          "published",
          "published-print",
          "published-online",
          "DOI",
          "PMID",
          "URL",
          "citation-key",
          "keyword",
          "note",
          "number",
          "event-title",
          "event",
          // arXiv
          "authors_parsed",
          "journal-ref",
          "categories",
          "update_date",
          "versions",
          // generic
          "arxivId",
          "arxiv_id",
          "arxiv",
          "citeKey",
          "pmid",
          "aclId",
          "summary",
          "abstractText",
          "abstract_text",
          "abstractNote",
          "booktitle",
          "conference",
          "publicationTitle",
          "proceedingsTitle",
          "conferenceName",
          "creators",
          "itemType",
          "date",
          "pub_year",
          "pubYear",
          "yearPublished",
          "link",
          "author_keywords",
          "citationKey");

  /** Fields that tell of what kind a record is, used or not. */
  static final Set<String> TELLING =
      Stream.of(
              ArxivItem.TELLING,
              ArxivItem.OF_THE_DUMP,
              OpenAlexWork.TELLING,
              SemanticScholarPaper.TELLING,
              CslItem.TELLING)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private JsonFields() {}
}
