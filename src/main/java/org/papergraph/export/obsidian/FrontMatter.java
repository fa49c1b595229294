package org.papergraph.export.obsidian;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The properties of a note in YAML. All text is in quotation marks, so that no reader takes a name
 * for a date or a truth value, whatever its version of YAML.
 */
final class FrontMatter {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setIndent(4)
          .setIndicatorIndent(2)
          .setSplitLines(false)
          .setWidth(Integer.MAX_VALUE)
          .build();

  private final List<NodeTuple> properties = new ArrayList<>();

  /** Adds {@code value}, a text, a number or a list of texts; nothing for null or an empty list. */
  FrontMatter put(String name, Object value) {
    if (value != null && !List.of().equals(value)) {
      properties.add(new NodeTuple(new ScalarNode(Tag.STR, name, ScalarStyle.PLAIN), node(value)));
    }
    return this;
  }

  private static Node node(Object value) {
    return switch (value) {
      case List<?> list ->
          new SequenceNode(Tag.SEQ, list.stream().map(FrontMatter::node).toList(), FlowStyle.BLOCK);
      case Long number -> new ScalarNode(Tag.INT, number.toString(), ScalarStyle.PLAIN);
      default -> new ScalarNode(Tag.STR, value.toString(), ScalarStyle.DOUBLE_QUOTED);
    };
  }

  @Override
  public String toString() {
    Text text = new Text(new StringBuilder("---\n"));
    new Dump(SETTINGS).dumpNode(new MappingNode(Tag.MAP, properties, FlowStyle.BLOCK), text);
    return text.written().append("---\n").toString();
  }

  private record Text(StringBuilder written) implements StreamDataWriter {
    @Override
    public void write(String text) {
      written.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
      written.append(text, from, from + length);
    }
  }
}
