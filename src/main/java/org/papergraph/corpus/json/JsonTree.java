package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.Reason;

/** Reads the values of one record, of which it keeps what may say something, up to a limit. */
final class JsonTree {
  /** Stands where bytes were no UTF-8; a character that no text has. */
  static final char NOT_UTF8 = '\uFFFF';

  private static final Set<String> NESTED =
      Set.of(
          "name",
          "display_name",
          "author",
          "raw_author_name",
          "keyword",
          "title",
          "text",
          "literal",
          "family",
          "given",
          "suffix",
          "dropping-particle",
          "non-dropping-particle",
          "first",
          "middle",
          "last",
          "firstName",
          "lastName",
          "creatorType",
          "source",
          "landing_page_url",
          "pdf_url",
          "date-parts",
          "raw",
          "date-time",
          "created",
          "DOI",
          "ArXiv",
          "PubMed",
          "ACL",
          "doi",
          "pmid",
          "InvertedIndex",
          "tag");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private int values;
  private int characters;
  private Optional<Reason> flaw = Optional.empty();

  /** What makes the record one that is not to be used, if anything that was read does. */
  Optional<Reason> flaw() {
    return flaw;
  }

  /**
   * The value that starts at the parser's current token, read to its end.
   *
   * @param whole with all its fields, not only those that are known
   */
  JsonNode read(JsonParser parser, boolean whole) throws IOException {
    JsonToken token = parser.currentToken();
    if (++values > Limits.VALUES || characters > Limits.RECORD) {
      spoil(Reason.TOO_DEEP);
      parser.skipChildren();
      return NODES.nullNode();
    }
    return switch (token) {
      case START_OBJECT -> object(parser, whole);
      case START_ARRAY -> array(parser, whole);
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_STRING -> NODES.textNode(checked(parser.getText()));
      default -> NODES.nullNode();
    };
  }

  private JsonNode object(JsonParser parser, boolean whole) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (whole || NESTED.contains(name)) {
        object.set(checked(name), read(parser, whole));
      } else {
        parser.skipChildren();
      }
    }
    return object;
  }

  private JsonNode array(JsonParser parser, boolean whole) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode element = read(parser, whole);
      if (values <= Limits.VALUES) {
        array.add(element);
      }
    }
    return array;
  }

  /** Whole numbers of more digits than a long has are somebody's identifiers. */
  private static JsonNode number(String digits) {
    if (digits.length() > 18) {
      return NODES.textNode(digits);
    }
    return digits.matches("-?\\d+")
        ? NODES.numberNode(Long.parseLong(digits))
        : NODES.numberNode(Double.parseDouble(digits));
  }

  private String checked(String text) {
    characters += text.length();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == NOT_UTF8) {
        spoil(Reason.BAD_ENCODING);
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        spoil(Reason.LONE_SURROGATE);
      }
    }
    return text;
  }

  private void spoil(Reason reason) {
    flaw = flaw.or(() -> Optional.of(reason));
  }
}
