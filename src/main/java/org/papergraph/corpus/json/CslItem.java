package org.papergraph.corpus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;

/** An item of CSL-JSON as reference managers write it, or of Crossref, which is much the same. */
final class CslItem {
  private static final Set<String> TYPES =
      Set.of(
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "paper-conference",
          "chapter",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "manuscript",
          "post",
          "post-weblog",
          "journal-article",
          "proceedings-article",
          "posted-content",
          "book-chapter");

  private static final Pattern PMID = Pattern.compile("PMID:\\s*(\\d{1,9})");

  static final Set<String> TELLING =
      Set.of(
          "container-title",
          "issued",
          "citation-key",
          "reference-count",
          "accessed",
          "is-referenced-by-count",
          "container-title-short",
          "short-container-title",
          "publisher-place",
          "breakdowns",
          "primary-name");

  private CslItem() {}

  static boolean isOne(JsonRecord record) {
    return !record.hasAny("itemType")
        && (record.hasAny(TELLING)
            || hasNameInParts(record.value("author"))
            || (!record.hasAny("authors")
                && (record.hasAny("DOI", "URL", "PMID") || TYPES.contains(record.text("type")))));
  }

  private static boolean hasNameInParts(JsonNode author) {
    return author.path(0).has("family") || author.path(0).has("literal");
  }

  static Paper paper(JsonRecord record) throws Malformed {
    if (record.hasAny("breakdowns", "primary-name")) {
      throw record.malformed(Reason.NOT_A_PAPER, "a journal or a member of Crossref");
    }
    String text = Markup.folded(record.prose("abstract"));
    return record.paper(first(record, "title"), text, metadata(record));
  }

  private static Metadata metadata(JsonRecord record) {
    String remarks = record.text("note") + " " + record.text("number");
    Matcher pmid = PMID.matcher(remarks);
    return new MetadataBuilder()
        .citeKey(record.text("citation-key", "id"))
        .doi(record.text("DOI", "doi"))
        .pmid(record.text("PMID").isEmpty() && pmid.find() ? pmid.group(1) : record.text("PMID"))
        .arxivId(Identifiers.arxivNamedIn(remarks))
        .year(year(record))
        .venue(venue(record))
        .url(record.text("URL", "url"))
        .authors(record.names("author", "authors"))
        .keywords(keywords(record))
        .build();
  }

  /** Crossref puts titles into lists. */
  private static String first(JsonRecord record, String name) {
    return JsonNames.elements(record.value(name))
        .map(JsonRecord::scalar)
        .map(Markup::folded)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String venue(JsonRecord record) {
    return List.of("container-title", "event-title", "event").stream()
        .map(name -> first(record, name))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(() -> record.names("event").stream().findFirst().orElse(""));
  }

  private static String year(JsonRecord record) {
    return List.of("issued", "published", "published-print", "published-online", "year").stream()
        .map(name -> date(record.value(name)))
        .filter(date -> Identifiers.year(date).isPresent())
        .findFirst()
        .orElse("");
  }

  private static String date(JsonNode date) {
    JsonNode year = date.path("date-parts").path(0).path(0);
    return List.of(year, date, date.path("raw"), date.path("literal"), date.path("date-time"))
        .stream()
        .map(JsonRecord::scalar)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static List<String> keywords(JsonRecord record) {
    String words = record.text("keyword");
    return Optional.of(words)
        .filter(text -> !text.isEmpty())
        .map(text -> List.of(text.split(text.contains(";") ? ";" : ",", Limits.NAMES + 1)))
        .orElseGet(() -> record.names("keyword", "keywords"));
  }
}
