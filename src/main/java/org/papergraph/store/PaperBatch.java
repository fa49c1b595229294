package org.papergraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;

/** Papers as the rows that the statements take, one flat list per kind of relationship. */
record PaperBatch(List<PaperRow> papers) {

  /** How many nodes and relationships a paper stands for. */
  static int weight(PaperRow paper) {
    return 1
        + paper.mentions().size()
        + paper.proposals().size()
        + paper.authors().size()
        + paper.records().size();
  }

  List<Map<String, Object>> nodes() {
    return papers.stream()
        .map(
            paper ->
                Map.of(
                    "id",
                    paper.id(),
                    "properties",
                    new HashMap<>(paper.properties()),
                    "digest",
                    (Object) paper.digest()))
        .toList();
  }

  /** What each of the papers shall keep of what the graph holds; the rest is stale. */
  List<Map<String, Object>> keep() {
    return papers.stream()
        .map(
            paper ->
                Map.<String, Object>of(
                    "id", paper.id(),
                    "mentions", paper.mentions().stream().map(MentionRow::term).toList(),
                    "proposals", paper.proposals().stream().map(MentionRow::term).toList(),
                    "authors", paper.authors(),
                    "records", paper.records()))
        .toList();
  }

  List<Map<String, Object>> mentions() {
    return mentions(PaperRow::mentions);
  }

  List<Map<String, Object>> proposals() {
    return mentions(PaperRow::proposals);
  }

  private List<Map<String, Object>> mentions(Function<PaperRow, List<MentionRow>> of) {
    return flat(
        paper ->
            of.apply(paper).stream()
                .map(
                    mention ->
                        Map.of(
                            "paper", paper.id(),
                            "term", mention.term(),
                            "properties", mention.properties())));
  }

  List<Map<String, Object>> authors() {
    return flat(PaperBatch::authors);
  }

  private static Stream<Map<String, Object>> authors(PaperRow paper) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String author : paper.authors()) {
      rows.add(Map.of("author", author, "paper", paper.id(), "position", rows.size() + 1));
    }
    return rows.stream();
  }

  List<Map<String, Object>> origins() {
    return flat(
        paper ->
            paper.records().stream().map(record -> Map.of("record", record, "paper", paper.id())));
  }

  private List<Map<String, Object>> flat(Function<PaperRow, Stream<Map<String, Object>>> rows) {
    return papers.stream().flatMap(rows).toList();
  }
}
