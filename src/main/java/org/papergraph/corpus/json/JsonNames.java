package org.papergraph.corpus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.corpus.Limits;
import org.papergraph.corpus.input.Markup;

/** Names of people, venues and keywords in the shapes that JSON gives them. */
final class JsonNames {
  /** One more than a paper may have is enough to tell that it has too many. */
  private static final int MOST = Limits.NAMES + 1;

  private static final Pattern SEMICOLON = Pattern.compile(";");

  private static final List<String> WHOLE =
      List.of("literal", "name", "display_name", "keyword", "title", "tag");

  /** Where a name comes in parts, in the order in which they are printed. */
  private static final List<List<String>> PARTS =
      List.of(
          List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix"),
          List.of("first", "middle", "last", "suffix"),
          List.of("firstName", "lastName"));

  private JsonNames() {}

  /** Of strings, of objects with a name, or of one string with semicolons. */
  static List<String> of(JsonNode value) {
    Stream<String> names =
        value.isTextual()
            ? SEMICOLON.splitAsStream(value.asText())
            : elements(value).flatMap(JsonNames::name);
    return names
        .map(Markup::plain)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .limit(MOST)
        .toList();
  }

  /** The elements of an array; anything else is one. */
  static Stream<JsonNode> elements(JsonNode value) {
    return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
  }

  private static Stream<String> name(JsonNode value) {
    if (value.isTextual()) {
      return Stream.of(value.asText());
    }
    return whole(value).or(() -> inParts(value)).stream();
  }

  private static Optional<String> inParts(JsonNode value) {
    return PARTS.stream()
        .filter(parts -> parts.stream().anyMatch(part -> !part.equals("suffix") && value.has(part)))
        .map(parts -> joined(value, parts))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static Optional<String> whole(JsonNode value) {
    return WHOLE.stream()
        .map(value::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private static String joined(JsonNode value, List<String> parts) {
    return parts.stream()
        .flatMap(part -> elements(value.path(part)))
        .filter(JsonNode::isTextual)
        .map(part -> part.asText().strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
