package org.papergraph.corpus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;

/** A work of OpenAlex; its authors, sources and other objects come in the same shape. */
final class OpenAlexWork {
  private static final Pattern ID = Pattern.compile("openalex\\.org/(?:[a-z-]+/)?([A-Za-z])?\\d*");

  static final Set<String> TELLING =
      Set.of("abstract_inverted_index", "authorships", "works_count", "works_api_url");

  private OpenAlexWork() {}

  static boolean isOne(JsonRecord record) {
    return ID.matcher(record.text("id")).find() || record.hasAny(TELLING);
  }

  static Paper paper(JsonRecord record) throws Malformed {
    if (!isWork(record)) {
      throw record.malformed(Reason.NOT_A_PAPER, what(record));
    }
    String title = Markup.folded(record.prose("title", "display_name"));
    return record.paper(title, Markup.folded(abstractText(record)), metadata(record));
  }

  /** The letter that its identifier starts with says what an object is. */
  private static String letter(JsonRecord record) {
    Matcher id = ID.matcher(record.text("id"));
    boolean known = id.find() && id.group(1) != null;
    return known ? id.group(1).toUpperCase(Locale.ROOT) : "";
  }

  private static boolean isWork(JsonRecord record) {
    String letter = letter(record);
    return letter.isEmpty() ? !record.hasAny("works_count", "works_api_url") : letter.equals("W");
  }

  private static String what(JsonRecord record) {
    return switch (letter(record)) {
      case "A" -> "an author of OpenAlex";
      case "S", "V" -> "a source of OpenAlex";
      case "I" -> "an institution of OpenAlex";
      case "C", "T" -> "a topic of OpenAlex";
      case "P" -> "a publisher of OpenAlex";
      case "F" -> "a funder of OpenAlex";
      default -> "no work of OpenAlex";
    };
  }

  private static Metadata metadata(JsonRecord record) {
    JsonNode ids = record.value("ids");
    MetadataBuilder builder =
        new MetadataBuilder()
            .doi(first(record.text("doi"), JsonRecord.scalar(ids.path("doi"))))
            .pmid(JsonRecord.scalar(ids.path("pmid")))
            .year(record.text("publication_year", "publication_date"))
            .venue(Markup.folded(venue(record)))
            .url(JsonRecord.scalar(record.value("primary_location").path("landing_page_url")))
            .arxivId(arxivId(record))
            .authors(authors(record))
            .keywords(record.names("keywords", "concepts"));
    return builder.idOfLastResort(record.text("id")).build();
  }

  private static String venue(JsonRecord record) {
    JsonNode source = record.value("primary_location").path("source");
    JsonNode older = record.value("host_venue");
    return first(
        JsonRecord.scalar(source.path("display_name")),
        JsonRecord.scalar(older.path("display_name")));
  }

  private static String first(String one, String other) {
    return one.isBlank() ? other : one;
  }

  private static Optional<String> arxivId(JsonRecord record) {
    return JsonNames.elements(record.value("locations"))
        .map(at -> at.path("landing_page_url").asText() + " " + at.path("pdf_url").asText())
        .flatMap(addresses -> Identifiers.arxivNamedIn(addresses).stream())
        .findFirst();
  }

  private static List<String> authors(JsonRecord record) {
    return JsonNames.elements(record.value("authorships"))
        .map(OpenAlexWork::author)
        .map(Markup::folded)
        .toList();
  }

  private static String author(JsonNode authorship) {
    return first(
        JsonRecord.scalar(authorship.path("author").path("display_name")),
        JsonRecord.scalar(authorship.path("raw_author_name")));
  }

  /** Words with the places where they stand; places may lack, and be as large as they like. */
  private static String abstractText(JsonRecord record) throws Malformed {
    JsonNode given = record.value("abstract_inverted_index");
    JsonNode index = given.has("InvertedIndex") ? given.path("InvertedIndex") : given;
    List<Map.Entry<Long, String>> words = new ArrayList<>();
    for (Map.Entry<String, JsonNode> word : index.properties()) {
      for (JsonNode place : word.getValue()) {
        if (place.isIntegralNumber() && place.asLong() >= 0) {
          words.add(Map.entry(place.asLong(), word.getKey()));
        }
      }
    }
    words.sort(Comparator.comparing(Map.Entry::getKey));
    return words.isEmpty()
        ? record.prose("abstract")
        : words.stream().map(Map.Entry::getValue).collect(Collectors.joining(" "));
  }
}
