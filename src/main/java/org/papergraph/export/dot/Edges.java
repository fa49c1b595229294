package org.papergraph.export.dot;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

/** Writes relationships, styled by their types. */
record Edges(Writer out, Quoted quoted) {
  private static final double WIDEST = 5;

  void relationship(Relationship edge) throws IOException {
    out.write("  " + Quoted.id(edge.start().id()) + " -> " + Quoted.id(edge.end().id()));
    out.write(" [kind=\"" + edge.type() + "\"" + style(edge.type()));
    out.write(", penwidth=" + width(edge) + ", tooltip=" + quoted.text(tooltip(edge)) + "]\n");
  }

  private static String style(RelationshipType type) {
    return switch (type) {
      case PROPOSES -> ", color=\"#D55E00C0\"";
      case IS_A -> ", style=dashed, arrowhead=empty, color=\"#000000A0\"";
      case WROTE -> ", color=\"#0072B280\"";
      default -> "";
    };
  }

  private static String width(Relationship edge) {
    return String.format(Locale.ROOT, "%.1f", Math.min(WIDEST, Math.sqrt(edge.weight())));
  }

  private static String tooltip(Relationship edge) {
    return edge.evidence().stream()
        .findFirst()
        .map(sentence -> edge.type() + ": " + sentence)
        .orElseGet(() -> edge.type().name());
  }
}
