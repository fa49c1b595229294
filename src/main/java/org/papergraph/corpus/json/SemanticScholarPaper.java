package org.papergraph.corpus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;

/** A paper of Semantic Scholar: of its API, of its data sets, and of the older S2ORC. */
final class SemanticScholarPaper {
  static final Set<String> TELLING =
      Set.of(
          "paperId",
          "paper_id",
          "corpusId",
          "corpusid",
          "externalIds",
          "externalids",
          "authorId",
          "paperAbstract",
          "inCitations",
          "outCitations",
          "s2FieldsOfStudy",
          "s2fieldsofstudy");

  private SemanticScholarPaper() {}

  static boolean isOne(JsonRecord record) {
    return record.hasAny(TELLING);
  }

  static Paper paper(JsonRecord record) throws Malformed {
    if (record.hasAny("authorId") && !record.hasAny("title")) {
      throw record.malformed(Reason.NOT_A_PAPER, "an author of Semantic Scholar");
    }
    String title = Markup.folded(record.prose("title"));
    String text = Markup.folded(record.prose("abstract", "paperAbstract"));
    return record.paper(title, text, metadata(record));
  }

  private static Metadata metadata(JsonRecord record) {
    MetadataBuilder builder =
        new MetadataBuilder()
            .doi(external(record, "DOI", "doi"))
            .arxivId(Identifiers.arxiv(external(record, "ArXiv", "arxiv_id", "arxivId")))
            .pmid(external(record, "PubMed", "pubmed_id", "pmid"))
            .aclId(Identifiers.acl(external(record, "ACL", "acl_id")))
            .year(record.text("year", "publicationDate"))
            .venue(Markup.folded(venue(record)))
            .url(record.text("url", "s2Url"))
            .authors(record.names("authors"));
    return builder.idOfLastResort(key(record)).build();
  }

  private static String external(JsonRecord record, String name, String... fields) {
    JsonNode ids = record.value(record.hasAny("externalIds") ? "externalIds" : "externalids");
    String id = JsonRecord.scalar(ids.path(name));
    return id.isBlank() ? record.text(fields) : id;
  }

  private static String venue(JsonRecord record) {
    String venue = record.text("venue", "journalName", "journal");
    return venue.isBlank()
        ? record.names("journal", "publicationVenue").stream().findFirst().orElse("")
        : venue;
  }

  private static String key(JsonRecord record) {
    String corpusId = record.text("corpusId", "corpusid");
    String key = record.text("paperId", "paper_id", "id");
    return key.isEmpty() && !corpusId.isEmpty() ? "CorpusID:" + corpusId : key;
  }
}
