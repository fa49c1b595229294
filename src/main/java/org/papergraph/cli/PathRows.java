package org.papergraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.cli.print.Format;
import org.papergraph.cli.print.JsonText;
import org.papergraph.query.Subject;
import org.papergraph.query.path.Hop;

/** Prints paths: in JSON as nodes and hops, else a row for each hop. */
record PathRows(List<List<Hop>> paths) {

  void print(Surroundings surroundings, Format format) throws IOException {
    if (format == Format.JSON) {
      surroundings.out().write(JsonText.of(paths.stream().map(PathRows::whole).toList()) + "\n");
      return;
    }
    PrintedRows rows = new PrintedRows(surroundings, format);
    rows.columns(List.of("path", "hop", "relation", "node", "evidence"));
    for (int i = 0; i < paths.size(); i++) {
      print(i + 1, paths.get(i), rows);
    }
    rows.finish();
  }

  /**
   * A row for the node that the path starts from, and one for each hop with the node it leads to.
   */
  private static void print(int number, List<Hop> path, PrintedRows rows) throws IOException {
    rows.row(Arrays.asList(number, 0, null, path.getFirst().from().name(), null));
    for (int i = 0; i < path.size(); i++) {
      Hop hop = path.get(i);
      rows.row(
          Arrays.asList(
              number, i + 1, relation(hop), hop.to().name(), MarkedCell.of(hop.evidence())));
    }
  }

  private static String relation(Hop hop) {
    return switch (hop.relation()) {
      case MENTIONS -> hop.forward() ? "mentions" : "mentioned in";
      case PROPOSES -> hop.forward() ? "proposes" : "proposed in";
      case IS_A -> hop.forward() ? "is a" : "a kind is";
    };
  }

  private static Map<String, Object> whole(List<Hop> path) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    nodes.add(fields(path.getFirst().from()));
    path.forEach(hop -> nodes.add(fields(hop.to())));
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("nodes", nodes);
    whole.put("hops", path.stream().map(PathRows::fields).toList());
    return whole;
  }

  private static Map<String, Object> fields(Hop.Node node) {
    Map<String, Object> fields = new LinkedHashMap<>();
    switch (node.subject()) {
      case Subject.Paper paper -> {
        fields.put("id", paper.id());
        fields.put("title", node.name());
      }
      case Subject.Term term -> {
        fields.put("key", term.key());
        fields.put("name", node.name());
      }
    }
    return fields;
  }

  private static Map<String, Object> fields(Hop hop) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", hop.relation().name());
    fields.put("start", (hop.forward() ? hop.from() : hop.to()).subject().name());
    fields.put("end", (hop.forward() ? hop.to() : hop.from()).subject().name());
    fields.put("paper", hop.paper());
    fields.put("evidence", hop.evidence().text());
    fields.put("starts", hop.evidence().starts());
    fields.put("ends", hop.evidence().ends());
    return fields;
  }
}
