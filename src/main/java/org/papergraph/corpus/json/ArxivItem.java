package org.papergraph.corpus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.input.Identifiers;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Markup;
import org.papergraph.corpus.input.MetadataBuilder;
import org.papergraph.text.NormalizedText;

/** A record of arXiv's metadata as its public dump has them. */
final class ArxivItem {
  /** The year of its submission is part of an identifier: "0704.0001", "hep-th/9901001". */
  private static final Pattern YEAR = Pattern.compile("(?:^|/)(\\d{2})(?:0[1-9]|1[0-2])");

  private static final Pattern COMMA_OR_AND = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");

  static final Set<String> TELLING = Set.of("authors_parsed");

  /** Telling where there are categories as well. */
  static final Set<String> OF_THE_DUMP = Set.of("submitter", "update_date", "versions");

  private ArxivItem() {}

  static boolean isOne(JsonRecord record) {
    return record.hasAny(TELLING) || (record.hasAny("categories") && record.hasAny(OF_THE_DUMP));
  }

  static Paper paper(JsonRecord record) throws Malformed {
    String title = Markup.folded(record.prose("title"));
    return record.paper(title, Markup.folded(record.prose("abstract")), metadata(record));
  }

  private static Metadata metadata(JsonRecord record) {
    return new MetadataBuilder()
        .arxivId(Identifiers.arxiv(record.text("id")))
        .doi(record.text("doi"))
        .year(year(record))
        .venue(Markup.folded(record.text("journal-ref")))
        .authors(authors(record))
        .keywords(List.of(record.text("categories").split("\\s+")))
        .build();
  }

  private static String year(JsonRecord record) {
    String created = JsonRecord.scalar(record.value("versions").path(0).path("created"));
    return Identifiers.year(created).isPresent()
        ? created
        : yearOfId(record.text("id")).orElseGet(() -> record.text("update_date"));
  }

  private static Optional<String> yearOfId(String id) {
    Matcher year = YEAR.matcher(id);
    return year.find()
        ? Optional.of((Integer.parseInt(year.group(1)) > 90 ? "19" : "20") + year.group(1))
        : Optional.empty();
  }

  private static List<String> authors(JsonRecord record) {
    JsonNode parsed = record.value("authors_parsed");
    return parsed.isArray() && !parsed.isEmpty()
        ? JsonNames.elements(parsed).map(ArxivItem::printed).map(ArxivItem::plain).toList()
        : COMMA_OR_AND
            .splitAsStream(Markup.folded(record.text("authors")))
            .map(ArxivItem::plain)
            .toList();
  }

  private static String plain(String name) {
    return NormalizedText.of(name).text();
  }

  /** Of family name, given names, and a suffix; what follows these is no name. */
  private static String printed(JsonNode parts) {
    return List.of(1, 0, 2).stream()
        .map(index -> JsonRecord.scalar(parts.path(index)).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
