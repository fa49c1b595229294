package org.papergraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes nodes of the rows of {@code cypher/export/…} that have them. */
final class NodeRows {
  private static final Set<String> TYPES = Set.of("Method", "Concept", "Task", "Dataset", "Metric");

  private final NodeKind kind;
  private final OwnProperties properties;
  private final Losses losses;

  NodeRows(NodeKind kind, Losses losses) {
    this.kind = kind;
    this.properties = new OwnProperties(kind.label(), kind.properties(), losses);
    this.losses = losses;
  }

  /**
   * @param row key, name, labels, properties
   */
  Node node(List<Object> row) {
    return new Node(
        kind,
        (String) row.get(0),
        (String) row.get(1),
        labels((List<?>) row.get(2)),
        properties.of((Map<?, ?>) row.get(3)));
  }

  private List<String> labels(List<?> all) {
    List<String> labels = new ArrayList<>(List.of(kind.label()));
    all.stream().map(String.class::cast).sorted().forEach(label -> add(label, labels));
    return labels;
  }

  private void add(String label, List<String> labels) {
    if (kind == NodeKind.TERM && TYPES.contains(label)) {
      labels.add(label);
    } else if (!label.equals(kind.label())) {
      losses.add("label %s of a %s, which is not papergraph's".formatted(label, kind.label()));
    }
  }
}
