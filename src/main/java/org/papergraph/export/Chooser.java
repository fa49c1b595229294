package org.papergraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.export.Selection.Chosen;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.query.FreeQuery;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;
import org.papergraph.store.GraphConnection;

/** Chooses parts of a graph. */
public final class Chooser {
  private final Reader reader;

  public Chooser(Reader reader) {
    this.reader = reader;
  }

  /**
   * The terms that most papers speak of; of equals, those whose keys come first.
   *
   * @param most how many at most
   */
  public TermLimit top(long most) {
    return reader.list("export/choose/top", Map.of("top", most)).stream()
        .findFirst()
        .map(last -> new TermLimit((Long) last.get("count"), (String) last.get("key")))
        .orElse(TermLimit.NONE);
  }

  /** The papers of these ids, with the terms that they speak of and their authors. */
  public Chosen papers(List<String> ids) {
    return new Chosen(ids("papers", Map.of("keys", ids)), Optional.empty());
  }

  /** The terms of these names or keys; several may have the same name. */
  public Chosen terms(List<String> names) {
    return new Chosen(ids("terms", Map.of("names", names)), Optional.empty());
  }

  /**
   * What is at most so many relationships away from {@code centre}, over nodes of these kinds and
   * terms of this limit.
   *
   * @param hops at least 1
   */
  public Chosen around(Subject centre, int hops, Set<NodeKind> kinds, TermLimit terms) {
    Map<String, Object> params = new HashMap<>();
    params.put("labels", kinds.stream().map(NodeKind::label).sorted().toList());
    params.put("count", terms.count());
    params.put("upTo", terms.upTo());
    Set<String> reached = new LinkedHashSet<>(ids("node", named(centre)));
    List<String> last = List.copyOf(reached);
    for (int hop = 0; hop < hops && !last.isEmpty(); hop++) {
      params.put("nodes", last);
      last = ids("neighbours", params).stream().filter(reached::add).toList();
    }
    return new Chosen(List.copyOf(reached), Optional.empty());
  }

  private static Map<String, Object> named(Subject centre) {
    Map<String, Object> named = new HashMap<>();
    named.put("paper", centre instanceof Subject.Paper paper ? paper.id() : null);
    named.put("term", centre instanceof Subject.Term term ? term.key() : null);
    return named;
  }

  /**
   * The nodes and relationships that a query returns, on their own, in paths or in lists. If it
   * returns relationships, these alone are taken, with the nodes at their ends; else all between
   * the nodes.
   */
  public Chosen cypher(GraphConnection graph, FreeQuery query) throws IOException {
    ReturnedParts parts = new ReturnedParts();
    query.read(graph, parts);
    if (parts.relationships().isEmpty()) {
      return new Chosen(List.copyOf(parts.nodes()), Optional.empty());
    }
    List<String> relationships = List.copyOf(parts.relationships());
    Set<String> nodes = new LinkedHashSet<>(parts.nodes());
    nodes.addAll(ids("ends", Map.of("relationships", relationships)));
    return new Chosen(List.copyOf(nodes), Optional.of(relationships));
  }

  private List<String> ids(String statement, Map<String, Object> params) {
    List<String> ids = new ArrayList<>();
    reader
        .list("export/choose/" + statement, params)
        .forEach(row -> ids.add((String) row.get("id")));
    return ids;
  }
}
