package org.papergraph.corpus.xml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.corpus.input.PubmedTitle;

/** What articles and books have in common. */
final class PubmedFields {
  private PubmedFields() {}

  /** The title in its own language where PubMed has no other. */
  static String title(XmlElement article) {
    String title = PubmedTitle.printed(article.text("ArticleTitle"));
    return title.isEmpty() || title.equalsIgnoreCase("Not Available")
        ? PubmedTitle.printed(article.text("VernacularTitle"))
        : title;
  }

  static String abstractText(XmlElement article) {
    return article.child("Abstract").children("AbstractText").stream()
        .map(PubmedFields::section)
        .filter(section -> !section.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String section(XmlElement section) {
    String text = XmlText.of(section);
    String label = XmlText.tidy(section.attribute("Label"));
    boolean labelled = !label.isEmpty() && !label.equalsIgnoreCase("UNLABELLED");
    String separator = label.endsWith(":") ? " " : ": ";
    return labelled && !text.isEmpty() ? label + separator + text : text;
  }

  /** As an article, or a book, has it itself; some are known to be wrong. */
  static String location(XmlElement article, String type) {
    return article.children("ELocationID").stream()
        .filter(id -> id.attribute("EIdType").equals(type))
        .filter(id -> !id.attribute("ValidYN").equals("N"))
        .map(XmlText::of)
        .findFirst()
        .orElse("");
  }

  static String articleId(XmlElement data, String type) {
    return data.child("ArticleIdList").children("ArticleId").stream()
        .filter(id -> id.attribute("IdType").equals(type))
        .map(XmlText::of)
        .findFirst()
        .orElse("");
  }

  static List<String> keywords(XmlElement citation) {
    Stream<XmlElement> own =
        citation.children("KeywordList").stream()
            .flatMap(list -> list.children("Keyword").stream());
    Stream<XmlElement> headings =
        citation.child("MeshHeadingList").children("MeshHeading").stream()
            .map(heading -> heading.child("DescriptorName"));
    return Stream.concat(own, headings).map(XmlText::of).distinct().toList();
  }

  static String first(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
