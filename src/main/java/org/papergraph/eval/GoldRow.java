package org.papergraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One labelled row and where it stands.
 *
 * @param line 1-based
 */
public record GoldRow(Path file, int line, ObjectNode json) {

  /** The names of the files that rows are of. */
  static String set(List<GoldRow> rows) {
    return rows.stream()
        .map(row -> String.valueOf(row.file().getFileName()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Whether it has a list under {@code name}. */
  boolean lists(String name) {
    return json.path(name).isArray();
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  /** The string under {@code name}, which has to be there. */
  public String string(String name) {
    return string(json, name);
  }

  String string(JsonNode of, String name) {
    JsonNode value = of.path(name);
    if (!value.isTextual()) {
      throw problem("\"" + name + "\" is no string", "each row, and each label in it, needs one");
    }
    return value.textValue();
  }

  int integer(JsonNode of, String name) {
    JsonNode value = of.path(name);
    if (!value.isInt()) {
      throw problem(
          "\"" + name + "\" is no whole number", "offsets count UTF-16 units of the text");
    }
    return value.intValue();
  }

  /** The objects listed under {@code name}, which have to be. */
  List<JsonNode> objects(String name) {
    if (!lists(name)) {
      throw problem("it has no list \"" + name + "\"", "write [] where nothing is marked");
    }
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode element : json.path(name)) {
      if (!element.isObject()) {
        throw problem(
            "\"" + name + "\" holds what is no object", "compare it with a row that works");
      }
      objects.add(element);
    }
    return objects;
  }

  /** The strings listed under {@code name} of {@code of}, none where there is no list. */
  List<String> strings(JsonNode of, String name) {
    List<String> strings = new ArrayList<>();
    for (JsonNode element : of.path(name)) {
      if (!element.isTextual()) {
        throw problem(
            "\"" + name + "\" holds what is no string", "compare it with a row that works");
      }
      strings.add(element.textValue());
    }
    return strings;
  }

  /** Something that is wrong with it, and what to do. */
  public GoldException problem(String problem, String remedy) {
    return new GoldException(file, line, problem, remedy);
  }
}
