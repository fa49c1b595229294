package org.papergraph.corpus.json;

import java.util.List;
import java.util.Set;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;

/**
 * A record of nobody's format in particular, or of Zotero's. A "description" may be anything and is
 * no abstract, nor is a "name" a title.
 */
final class GenericPaper {
  private static final Set<String> ATTACHED = Set.of("attachment", "note", "annotation");

  private GenericPaper() {}

  static Paper paper(JsonRecord record) throws Malformed {
    String itemType = record.text("itemType");
    if (ATTACHED.contains(itemType)) {
      throw record.malformed(Reason.NOT_A_PAPER, itemType);
    }
    String title = Markup.plain(record.prose("title")).strip();
    return record.paper(title, abstractText(record), metadata(record));
  }

  private static String abstractText(JsonRecord record) throws Malformed {
    String text =
        record.prose("abstract", "abstractText", "abstract_text", "abstractNote", "summary");
    return Markup.plain(text).strip();
  }

  private static Metadata metadata(JsonRecord record) {
    return new MetadataBuilder()
        .id(record.text("id"))
        .citeKey(record.text("citeKey", "citationKey"))
        .year(
            record.text(
                "year",
                "publication_year",
                "pub_year",
                "pubYear",
                "yearPublished",
                "date",
                "publication_date",
                "publicationDate",
                "published"))
        .venue(venue(record))
        .doi(record.text("doi", "DOI"))
        .arxivId(Identifiers.arxiv(record.text("arxivId")))
        .arxivId(Identifiers.arxiv(record.text("arxiv_id")))
        .arxivId(Identifiers.arxiv(record.text("arxiv")))
        .pmid(record.text("pmid", "PMID", "pubmed_id"))
        .aclId(Identifiers.acl(record.text("aclId", "acl_id")))
        .url(record.text("url", "URL", "link"))
        .authors(record.names("authors", "author", "creators"))
        .keywords(record.names("keywords", "author_keywords"))
        .build();
  }

  private static String venue(JsonRecord record) {
    String venue =
        record.text(
            "venue",
            "journal",
            "booktitle",
            "conference",
            "publicationTitle",
            "proceedingsTitle",
            "conferenceName");
    List<String> named = record.names("venue", "journal");
    return venue.isEmpty() && !named.isEmpty() ? named.getFirst() : Markup.plain(venue);
  }
}
