package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.Malformed;

/** One object of JSON with those of its fields that some kind of record uses. */
final class JsonRecord {
  private final int line;
  private final int column;
  private final Map<String, Field> fields = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final JsonTree tree = new JsonTree();
  private Optional<Malformed> flaw = Optional.empty();

  JsonRecord(int line, int column) {
    this.line = line;
    this.column = column;
  }

  int line() {
    return line;
  }

  /** Reads the value that the parser stands at, or passes over it. */
  void read(String name, JsonParser parser, int valueLine) throws IOException {
    if (JsonFields.TELLING.contains(name)) {
      names.add(name);
    }
    if (!JsonFields.READ.contains(name)) {
      parser.skipChildren();
      return;
    }
    int valueColumn = Math.max(1, parser.currentTokenLocation().getColumnNr());
    boolean whole = name.startsWith("abstract_inverted_index");
    boolean sound = tree.flaw().isEmpty();
    JsonNode value = tree.read(parser, whole);
    if (sound && tree.flaw().isPresent()) {
      spoil(tree.flaw().get(), valueLine, valueColumn, name);
    }
    boolean again = fields.put(name, new Field(value, valueLine, valueColumn)) != null;
    // Of two types, neither gets into the graph.
    if (again && !name.equals("type")) {
      spoil(Reason.DUPLICATE_KEY, valueLine, valueColumn, name);
    }
  }

  private void spoil(Reason reason, int valueLine, int valueColumn, String name) {
    flaw = flaw.or(() -> Optional.of(new Malformed(reason, valueLine, valueColumn, name)));
  }

  Paper toPaper() throws Malformed {
    if (flaw.isPresent()) {
      throw flaw.get();
    }
    return JsonKinds.paper(this);
  }

  /** Whether the record has one of these fields, whatever it holds. */
  boolean hasAny(String... wanted) {
    return hasAny(Set.of(wanted));
  }

  boolean hasAny(Set<String> wanted) {
    return wanted.stream().anyMatch(name -> fields.containsKey(name) || names.contains(name));
  }

  JsonNode value(String name) {
    Field field = fields.get(name);
    return field == null ? MissingNode.getInstance() : field.value();
  }

  /** Of the first of these fields that says something; numbers are as good as strings. */
  String text(String... wanted) {
    for (String name : wanted) {
      String text = scalar(value(name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  static String scalar(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  /** Like {@link #text}, of fields that hold nothing else. */
  String prose(String... wanted) throws Malformed {
    for (String name : wanted) {
      JsonNode value = value(name);
      if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
        Field field = fields.get(name);
        throw new Malformed(Reason.WRONG_TYPE, field.line(), field.column(), name);
      }
      if (!value.asText().isBlank() && value.isTextual()) {
        return value.asText().strip();
      }
    }
    return "";
  }

  /** The paper of this record, if it has a title. */
  Paper paper(String title, String abstractText, Metadata metadata) throws Malformed {
    if (title.isBlank()) {
      throw malformed(Reason.NO_TITLE, "");
    }
    return new Paper(title, abstractText, metadata);
  }

  Malformed malformed(Reason reason, String detail) {
    return new Malformed(reason, line, column, detail);
  }

  List<String> names(String... wanted) {
    for (String name : wanted) {
      List<String> found = JsonNames.of(value(name));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private record Field(JsonNode value, int line, int column) {}
}
