package org.papergraph.corpus.xml;

import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.MetadataBuilder;

/** An article of a journal. */
final class PubmedArticle {
  private PubmedArticle() {}

  static Paper of(XmlElement citation, XmlElement data) {
    XmlElement article = citation.child("Article");
    return new Paper(
        PubmedFields.title(article),
        PubmedFields.abstractText(article),
        metadata(citation, article, data));
  }

  private static Metadata metadata(XmlElement citation, XmlElement article, XmlElement data) {
    XmlElement journal = article.child("Journal");
    return new MetadataBuilder()
        .year(year(article))
        .venue(
            PubmedFields.first(
                journal.text("Title"),
                journal.text("ISOAbbreviation"),
                citation.text("MedlineJournalInfo", "MedlineTA")))
        .pmid(PubmedFields.first(citation.text("PMID"), PubmedFields.articleId(data, "pubmed")))
        .doi(
            PubmedFields.first(
                PubmedFields.location(article, "doi"), PubmedFields.articleId(data, "doi")))
        .arxivId(Identifiers.arxivNamedIn(PubmedFields.location(article, "pii")))
        .authors(PubmedNames.of(article))
        .keywords(PubmedFields.keywords(citation))
        .build();
  }

  /** Of the issue, which may span years or name a season; else of the article on the web. */
  private static String year(XmlElement article) {
    XmlElement issued = article.child("Journal", "JournalIssue", "PubDate");
    return PubmedFields.first(
        issued.text("Year"), issued.text("MedlineDate"), article.text("ArticleDate", "Year"));
  }
}
