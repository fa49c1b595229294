package org.papergraph.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.resolve.Curation.Entry;
import org.papergraph.resolve.Curation.Kind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one decision of a curation. */
final class CurationEntry {
  private static final String NOTE = "note";
  private static final Map<String, Kind> KINDS =
      Stream.of(Kind.values())
          .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

  private final String source;
  private final Node node;

  CurationEntry(String source, Node node) {
    this.source = source;
    this.node = node;
  }

  Entry read() {
    Map<String, Node> fields = fields();
    List<String> kinds = fields.keySet().stream().filter(KINDS::containsKey).toList();
    if (kinds.size() != 1) {
      throw problem(node, "one of add, undo and block is expected, but there are " + kinds.size());
    }
    List<String> names = names(kinds.getFirst(), fields.get(kinds.getFirst()));
    Optional<String> note = Optional.ofNullable(fields.get(NOTE)).map(this::text);
    return new Entry(
        KINDS.get(kinds.getFirst()), names.getFirst(), names.getLast(), note, line(node));
  }

  private Map<String, Node> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(node, "a decision is expected, such as \"add: [MDM, masked diffusion model]\"");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple field : mapping.getValue()) {
      String key = text(field.getKeyNode());
      if (!KINDS.containsKey(key) && !key.equals(NOTE)) {
        throw problem(
            field.getKeyNode(), "unknown key \"" + key + "\"; known are add, undo, block and note");
      }
      if (fields.put(key, field.getValueNode()) != null) {
        throw problem(field.getKeyNode(), "\"" + key + "\" is given twice");
      }
    }
    return fields;
  }

  private List<String> names(String key, Node value) {
    if (!(value instanceof SequenceNode list) || list.getValue().size() != 2) {
      throw problem(value, "\"" + key + "\" takes two names: [one, other]");
    }
    return list.getValue().stream().map(this::name).toList();
  }

  private String name(Node value) {
    String name = text(value);
    if (NormalForm.of(name).isEmpty()) {
      throw problem(value, "\"" + name + "\" is no name: it has no letter");
    }
    return name;
  }

  private String text(Node value) {
    if (!(value instanceof ScalarNode scalar)) {
      throw problem(value, "plain text is expected");
    }
    return scalar.getValue().strip();
  }

  private CurationException problem(Node at, String problem) {
    return new CurationException(source, line(at), problem);
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
