package org.papergraph.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One paper of JSON Lines, field by field. */
final class JsonPaper {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "abstract",
          "year",
          "venue",
          "doi",
          "authors",
          "keywords",
          "arxivId",
          "arxiv_id",
          "url",
          "citeKey");

  private final Map<String, JsonNode> values = new HashMap<>();

  private JsonPaper() {}

  static Paper read(JsonParser parser) throws IOException, Malformed {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Malformed(Reason.NOT_AN_OBJECT, column(parser), "");
    }
    JsonPaper paper = new JsonPaper();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      paper.readField(parser);
    }
    if (parser.nextToken() != null) {
      throw new Malformed(Reason.BAD_JSON, column(parser), "something after the object");
    }
    return paper.toPaper();
  }

  private void readField(JsonParser parser) throws IOException, Malformed {
    String name = parser.currentName();
    JsonToken token = parser.nextToken();
    if (!FIELDS.contains(name)) {
      parser.skipChildren();
      return;
    }
    int column = column(parser);
    boolean text = name.equals("title") || name.equals("abstract");
    if (text && token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
      throw new Malformed(Reason.WRONG_TYPE, column, name);
    }
    JsonNode value = parser.readValueAsTree();
    if (strings(value).anyMatch(JsonPaper::hasLoneSurrogate)) {
      throw new Malformed(Reason.LONE_SURROGATE, column, name);
    }
    values.put(name, value);
  }

  private Paper toPaper() throws Malformed {
    String title = string("title");
    if (title.isBlank()) {
      throw new Malformed(Reason.NO_TITLE, 1, "");
    }
    return new Paper(title.strip(), string("abstract").strip(), metadata());
  }

  private Metadata metadata() {
    return new MetadataBuilder()
        .id(string("id"))
        .citeKey(string("citeKey"))
        .year(string("year"))
        .venue(string("venue"))
        .doi(string("doi"))
        .arxivId(Identifiers.arxiv(string("arxivId")))
        .arxivId(Identifiers.arxiv(string("arxiv_id")))
        .url(string("url"))
        .authors(strings("authors"))
        .keywords(strings("keywords"))
        .build();
  }

  /** Numbers are as good as strings. */
  private String string(String name) {
    JsonNode value = values.get(name);
    return value != null && value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  /** Strings, objects with a name, or one string with semicolons. */
  private List<String> strings(String name) {
    JsonNode value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return value.isTextual() ? List.of(value.asText().split(";")) : strings(value).toList();
  }

  private static Stream<String> strings(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false).flatMap(JsonPaper::scalar);
    }
    return scalar(value);
  }

  private static Stream<String> scalar(JsonNode value) {
    JsonNode scalar = value.isObject() ? value.path("name") : value;
    return scalar.isTextual() ? Stream.of(scalar.asText()) : Stream.empty();
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
  }

  private static int column(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getColumnNr());
  }

  /** Says where a line holds JSON, but no paper. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int column;
    private final String detail;

    Malformed(Reason reason, int column, String detail) {
      super(detail);
      this.reason = reason;
      this.column = column;
      this.detail = detail;
    }

    Reason reason() {
      return reason;
    }

    int column() {
      return column;
    }

    String detail() {
      return detail;
    }
  }
}
