package org.papergraph.corpus.xml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The authors of an article as they are printed. */
final class PubmedNames {
  private PubmedNames() {}

  /** Without editors, and without misprints of names that stand in the list corrected as well. */
  static List<String> of(XmlElement article) {
    return article.children("AuthorList").stream()
        .filter(list -> !list.attribute("Type").equals("editors"))
        .flatMap(list -> list.children("Author").stream())
        .filter(author -> !author.attribute("ValidYN").equals("N"))
        .map(PubmedNames::printed)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String printed(XmlElement author) {
    String given =
        PubmedFields.first(
            author.text("ForeName"),
            (author.text("FirstName") + " " + author.text("MiddleName")).strip(),
            author.text("Initials"));
    String person = joined(given, author.text("LastName"), author.text("Suffix"));
    return author.text("LastName").isEmpty()
        ? PubmedFields.first(author.text("CollectiveName"), person)
        : person;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
