package org.papergraph.corpus.xml;

import java.util.List;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.MetadataBuilder;

/** A book, or a chapter of one. */
final class PubmedBook {
  private PubmedBook() {}

  static Paper of(XmlElement record) {
    XmlElement document = record.child("BookDocument");
    XmlElement book = document.child("Book");
    String chapter = PubmedFields.title(document);
    return new Paper(
        chapter.isEmpty() ? book.text("BookTitle") : chapter,
        PubmedFields.abstractText(document),
        metadata(document, book, record.child("PubmedBookData"))
            .venue(venue(book, chapter))
            .build());
  }

  private static String venue(XmlElement book, String chapter) {
    return chapter.isEmpty() ? book.text("CollectionTitle") : book.text("BookTitle");
  }

  private static MetadataBuilder metadata(XmlElement document, XmlElement book, XmlElement data) {
    List<String> ofChapter = PubmedNames.of(document);
    return new MetadataBuilder()
        .year(
            PubmedFields.first(
                book.text("PubDate", "Year"),
                book.text("PubDate", "MedlineDate"),
                document.text("ContributionDate", "Year")))
        .pmid(PubmedFields.first(document.text("PMID"), PubmedFields.articleId(data, "pubmed")))
        .doi(
            PubmedFields.first(
                PubmedFields.articleId(document, "doi"),
                PubmedFields.location(document, "doi"),
                PubmedFields.location(book, "doi"),
                PubmedFields.articleId(data, "doi")))
        .authors(ofChapter.isEmpty() ? PubmedNames.of(book) : ofChapter)
        .keywords(PubmedFields.keywords(document));
  }
}
