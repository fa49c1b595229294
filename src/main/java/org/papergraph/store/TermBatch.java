package org.papergraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.BroaderRow;
import org.papergraph.graph.TermRow;

/** Terms as the rows that the statements take. */
record TermBatch(List<TermRow> terms) {

  /** How many nodes and relationships a term stands for. */
  static int weight(TermRow term) {
    return 1 + term.broader().size();
  }

  List<Map<String, Object>> nodes() {
    return terms.stream()
        .map(
            term ->
                Map.<String, Object>of(
                    "key", term.key(),
                    "labels", term.labels(),
                    "properties", new HashMap<>(term.properties()),
                    "digest", term.digest()))
        .toList();
  }

  /** What each of the terms shall keep of what the graph holds; the rest is stale. */
  List<Map<String, Object>> keep() {
    return terms.stream()
        .map(
            term ->
                Map.<String, Object>of(
                    "key", term.key(),
                    "broader", term.broader().stream().map(BroaderRow::term).toList()))
        .toList();
  }

  List<Map<String, Object>> broader() {
    return terms.stream()
        .flatMap(
            term ->
                term.broader().stream()
                    .map(
                        broader ->
                            Map.<String, Object>of(
                                "term", term.key(),
                                "broader", broader.term(),
                                "properties", broader.properties())))
        .toList();
  }
}
