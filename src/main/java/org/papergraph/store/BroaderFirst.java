package org.papergraph.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.BroaderRow;
import org.papergraph.graph.TermRow;

/**
 * Puts terms into an order in which each stands after those that it is a kind of, so that these are
 * there when it is written. What {@code IS_A} relates has no cycles.
 */
final class BroaderFirst {
  private final Map<String, TermRow> waiting = new HashMap<>();
  private final Map<String, TermRow> ordered = new LinkedHashMap<>();

  private BroaderFirst(List<TermRow> terms) {
    terms.forEach(term -> waiting.put(term.key(), term));
  }

  static List<TermRow> order(List<TermRow> terms) {
    BroaderFirst order = new BroaderFirst(terms);
    terms.forEach(term -> order.place(term.key()));
    return List.copyOf(order.ordered.values());
  }

  private void place(String key) {
    TermRow term = waiting.remove(key);
    if (term != null) {
      term.broader().stream().map(BroaderRow::term).forEach(this::place);
      ordered.put(key, term);
    }
  }
}
