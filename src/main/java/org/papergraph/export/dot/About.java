package org.papergraph.export.dot;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;

/** What is told of a node beside its name. */
final class About {
  private static final String DOI = "https://doi.org/";

  private About() {}

  /** Shown where the pointer rests on it. */
  static String tooltip(Node node) {
    Map<String, Object> properties = node.properties();
    List<String> parts = new ArrayList<>(List.of(node.type()));
    if (node.kind() == NodeKind.TERM) {
      Object papers = properties.getOrDefault("paperCount", 0L);
      parts.add(papers + (papers.equals(1L) ? " paper" : " papers"));
      ((List<?>) properties.getOrDefault("aliases", List.of()))
          .forEach(alias -> parts.add((String) alias));
    } else if (node.kind() == NodeKind.PAPER) {
      add("year", properties, parts);
      add("venue", properties, parts);
    }
    return String.join(", ", parts);
  }

  private static void add(String property, Map<String, Object> properties, List<String> to) {
    if (properties.containsKey(property)) {
      to.add(String.valueOf(properties.get(property)));
    }
  }

  /** Where a click on it leads: to the paper on the web; empty if unknown. */
  static String address(Node node) {
    if (node.properties().get("doi") instanceof String doi) {
      return DOI
          + URLEncoder.encode(doi, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }
    return node.properties().get("url") instanceof String url && url.matches("https?://.*")
        ? url
        : "";
  }
}
