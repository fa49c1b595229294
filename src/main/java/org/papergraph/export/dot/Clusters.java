package org.papergraph.export.dot;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.papergraph.export.Appearance;
import org.papergraph.export.Node;

/**
 * Writes nodes, each into the cluster of its type. Terms of all types come in one stream, so a
 * cluster is opened again where one of its nodes comes: Graphviz takes equal names for the same
 * cluster.
 */
final class Clusters {
  private final Writer out;
  private final Quoted quoted;
  private final Set<String> labelled = new HashSet<>();
  private String open = "";

  Clusters(Writer out, Quoted quoted) {
    this.out = out;
    this.quoted = quoted;
  }

  void node(Node node) throws IOException {
    Appearance appearance = Appearance.of(node);
    if (!node.type().equals(open)) {
      close();
      open(node.type(), appearance.hex());
    }
    out.write("    " + Quoted.id(node.id()));
    out.write(" [label=" + quoted.text(node.name()));
    out.write(", tooltip=" + quoted.text(About.tooltip(node)));
    String address = About.address(node);
    if (!address.isEmpty()) {
      out.write(", URL=" + quoted.text(address));
    }
    out.write(", color=\"" + appearance.hex() + "\", fillcolor=\"" + appearance.hex() + "40\"");
    out.write(", fontsize=" + points(appearance) + "]\n");
  }

  /** A box grows with the letters in it. */
  private static String points(Appearance appearance) {
    return String.format(Locale.ROOT, "%.1f", 9 + appearance.size() / 4);
  }

  private void open(String type, String colour) throws IOException {
    out.write("  subgraph " + Quoted.id("cluster_" + type) + " {\n");
    if (labelled.add(type)) {
      out.write("    label=" + quoted.text(type) + "\n    color=\"" + colour + "\"\n");
    }
    open = type;
  }

  /** Closes the last cluster. */
  void close() throws IOException {
    if (!open.isEmpty()) {
      out.write("  }\n");
    }
  }
}
