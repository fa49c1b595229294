package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Malformed;
import org.papergraph.corpus.input.Records;

/** Goes through JSON from record to record, whatever lies around them. */
final class JsonWalk {
  /** Where the answers of APIs hold their records. */
  static final Set<String> PAGES =
      Set.of(
          "results",
          "data",
          "items",
          "papers",
          "message",
          "recommendedPapers",
          "records",
          "works",
          "citedPaper",
          "citingPaper");

  private final JsonParser parser;
  private final int linesBefore;
  private final Records records;

  JsonWalk(JsonParser parser, int linesBefore, Records records) {
    this.parser = parser;
    this.linesBefore = linesBefore;
    this.records = records;
  }

  /** Hands over what the value that starts at the current token holds. */
  void value() throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> add(object());
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value();
        }
      }
      default -> records.skip(records.next(line()).column(column()), Reason.NOT_AN_OBJECT, "");
    }
  }

  /** The record that starts at the current token; empty if it was a page of others. */
  Optional<JsonRecord> object() throws IOException {
    JsonRecord record = new JsonRecord(line(), column());
    boolean page = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (PAGES.contains(name) && token.isStructStart() && !record.hasAny("title", "paperId")) {
        page |= page(token);
      } else {
        record.read(name, parser, line());
      }
    }
    return page ? Optional.empty() : Optional.of(record);
  }

  void add(Optional<JsonRecord> record) {
    record.ifPresent(each -> add(records.next(each.line()), each));
  }

  void add(Place place, JsonRecord record) {
    try {
      records.add(record.toPaper());
    } catch (Malformed e) {
      records.skip(place.line(e.line()).column(e.column()), e.reason(), e.detail());
    }
  }

  /** Whether the object or array at the current token held records; it is passed in any case. */
  private boolean page(JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      add(object());
      return true;
    }
    JsonToken first = parser.nextToken();
    boolean page = first == JsonToken.START_OBJECT || first == JsonToken.VALUE_NULL;
    for (JsonToken each = first; each != JsonToken.END_ARRAY; each = parser.nextToken()) {
      if (page) {
        value();
      } else {
        parser.skipChildren();
      }
    }
    return page || first == JsonToken.END_ARRAY;
  }

  private int line() {
    return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private int column() {
    return Math.max(1, parser.currentTokenLocation().getColumnNr());
  }
}
