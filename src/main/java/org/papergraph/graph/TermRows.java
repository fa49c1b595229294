package org.papergraph.graph;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.papergraph.extract.MentionType;
import org.papergraph.relate.IsA;
import org.papergraph.relate.IsA.Evidence;
import org.papergraph.resolve.Entity;

/** Makes the nodes of terms. */
final class TermRows {

  private TermRows() {}

  static TermRow of(Entity entity, List<IsA> broader, Map<String, ResolvedPaper> papers) {
    IntSummaryStatistics years =
        entity.mentions().keySet().stream()
            .map(id -> papers.get(id).paper().metadata().year())
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .summaryStatistics();
    Map<String, Object> properties = new TreeMap<>();
    properties.put("name", entity.name());
    properties.put("type", entity.type().label());
    properties.put("aliases", entity.aliases());
    properties.put("acronyms", entity.acronyms());
    properties.put("paperCount", entity.mentions().size());
    properties.put("firstYear", years.getCount() == 0 ? null : years.getMin());
    properties.put("lastYear", years.getCount() == 0 ? null : years.getMax());
    List<String> labels = labels(entity.type());
    List<BroaderRow> rows = broader.stream().map(TermRows::broader).toList();
    Map<String, Map<String, Object>> edges = new TreeMap<>();
    rows.forEach(row -> edges.put(row.term(), row.properties()));
    return new TermRow(
        entity.key(),
        labels,
        properties,
        rows,
        RowDigest.of(entity.key(), labels, properties, edges));
  }

  private static BroaderRow broader(IsA edge) {
    List<Evidence> evidence = edge.evidence();
    return new BroaderRow(
        edge.broader(),
        Map.of(
            "paperCount", edge.papers(),
            "rule", edge.rule().label(),
            "evidencePapers", evidence.stream().map(Evidence::paper).toList(),
            "evidenceSentences", evidence.stream().map(Evidence::sentence).toList()));
  }

  private static List<String> labels(MentionType type) {
    return switch (type) {
      case METHOD, CONCEPT -> List.of(type.label());
      case TASK, DATASET, METRIC -> List.of("Concept", type.label());
      case GENERIC -> throw new IllegalArgumentException("a generic phrase is no term");
    };
  }
}
