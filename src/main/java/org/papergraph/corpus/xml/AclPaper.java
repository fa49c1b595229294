package org.papergraph.corpus.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.MetadataBuilder;

/** A paper of a volume of the ACL Anthology. */
final class AclPaper {
  private static final String SITE = "https://aclanthology.org/";

  private AclPaper() {}

  static Paper of(XmlElement paper, XmlElement meta, String id) {
    return new Paper(paper.text("title"), paper.text("abstract"), metadata(paper, meta, id));
  }

  private static Metadata metadata(XmlElement paper, XmlElement meta, String id) {
    return new MetadataBuilder()
        .citeKey(paper.text("bibkey"))
        .aclId(Optional.of(id).filter(known -> !known.isEmpty()))
        .year(PubmedFields.first(paper.text("year"), meta.text("year")))
        .venue(
            PubmedFields.first(
                paper.text("booktitle"), meta.text("booktitle"), meta.text("journal-title")))
        .doi(paper.text("doi"))
        .url(url(paper.text("url"), id))
        .authors(authors(paper))
        .build();
  }

  /** The files name their papers' PDFs, some by the id alone. */
  private static String url(String given, String id) {
    return given.startsWith("http") || id.isEmpty() ? given : SITE + id;
  }

  /** Editors where there is nobody else, as of a volume that is listed as a paper. */
  private static List<String> authors(XmlElement paper) {
    List<String> authors = names(paper, "author");
    return authors.isEmpty() ? names(paper, "editor") : authors;
  }

  private static List<String> names(XmlElement paper, String role) {
    return paper.children(role).stream()
        .map(AclPaper::printed)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String printed(XmlElement person) {
    String parts =
        Stream.of("first", "von", "last", "jr")
            .map(person::text)
            .filter(part -> !part.isEmpty())
            .reduce((given, family) -> given + " " + family)
            .orElse("");
    return parts.isEmpty() ? XmlText.of(person) : parts;
  }
}
