package org.papergraph.corpus.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.MetadataBuilder;

/** An entry of a feed: a paper, or arXiv's words on why it sends none. */
record AtomEntry(XmlElement entry) {
  private static final Pattern ERROR = Pattern.compile("https?://arxiv\\.org/api/errors.*");

  /** How arXiv's daily feeds start what they say of a paper. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?s)arXiv:\\S+ Announce Type: \\S+\\s+Abstract:\\s*");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  Optional<String> error() {
    return ERROR.matcher(id()).matches() ? Optional.of(text("summary")) : Optional.empty();
  }

  String id() {
    return text("id");
  }

  String title() {
    return text("title");
  }

  Paper paper() {
    String summary = PubmedFields.first(text("summary"), text("content"));
    String abstractText = ANNOUNCEMENT.matcher(summary).replaceFirst("");
    return new Paper(title(), abstractText, metadata());
  }

  private Metadata metadata() {
    Optional<String> arxiv = Identifiers.arxivNamedIn(id().replace("arXiv.org:", "arXiv:"));
    MetadataBuilder metadata =
        new MetadataBuilder()
            .arxivId(arxiv)
            .doi(PubmedFields.first(foreign("doi"), link("doi"), doiIn(id())))
            .year(PubmedFields.first(text("published"), text("updated")))
            .venue(PubmedFields.first(foreign("journal_ref"), foreign("publicationName")))
            .url(PubmedFields.first(page(), id().startsWith("http") ? id() : ""))
            .authors(authors())
            .keywords(keywords());
    Metadata built = metadata.build();
    boolean known = built.doi().isPresent() || built.arxivId().isPresent();
    return known ? built : metadata.id(id()).build();
  }

  private static String doiIn(String id) {
    return id.toLowerCase(java.util.Locale.ROOT).contains("doi") ? id : "";
  }

  /** Other namespaces have titles too. */
  private Stream<XmlElement> own(String name) {
    return entry.children(name).stream().filter(each -> each.prefix().equals(entry.prefix()));
  }

  private String text(String name) {
    return own(name).findFirst().map(AtomText::of).orElse("");
  }

  /** By names that Atom itself does not have, whatever their prefix. */
  private String foreign(String name) {
    return entry.text(name);
  }

  private String link(String title) {
    return own("link")
        .filter(link -> link.attribute("title").equals(title))
        .map(link -> link.attribute("href"))
        .findFirst()
        .orElse("");
  }

  private String page() {
    return own("link")
        .filter(link -> List.of("", "alternate").contains(link.attribute("rel")))
        .map(link -> link.attribute("href"))
        .findFirst()
        .orElse("");
  }

  private List<String> authors() {
    List<String> named =
        own("author").map(author -> author.text("name")).filter(name -> !name.isEmpty()).toList();
    return named.isEmpty()
        ? entry.children("creator").stream()
            .flatMap(names -> COMMA.splitAsStream(XmlText.of(names)))
            .toList()
        : named;
  }

  private List<String> keywords() {
    return own("category")
        .map(each -> PubmedFields.first(each.attribute("label"), each.attribute("term")))
        .distinct()
        .toList();
  }
}
