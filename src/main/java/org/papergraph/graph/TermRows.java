package org.papergraph.graph;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.papergraph.extract.MentionType;
import org.papergraph.resolve.Entity;

/** Makes the nodes of terms. */
final class TermRows {

  private TermRows() {}

  static TermRow of(Entity entity, Map<String, ResolvedPaper> papers) {
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
    return new TermRow(
        entity.key(), labels, properties, RowDigest.of(entity.key(), labels, properties));
  }

  private static List<String> labels(MentionType type) {
    return switch (type) {
      case METHOD, CONCEPT -> List.of(type.label());
      case TASK, DATASET, METRIC -> List.of("Concept", type.label());
      case GENERIC -> throw new IllegalArgumentException("a generic phrase is no term");
    };
  }
}
