package org.papergraph.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.PapergraphException;
import org.papergraph.cypher.Statements;
import org.papergraph.query.Reader;

/**
 * The part of a graph that is exported, read in the same order each time, as often as a format
 * needs it.
 */
public final class GraphSource {
  private final Reader reader;
  private final Selection selection;
  private final Detail detail;
  private final Losses losses;
  private final Runnable onRow;
  private final Map<Object, Long> counts = new HashMap<>();

  /**
   * @param losses told of what is not papergraph's own
   * @param onRow runs for each node and relationship that was taken
   */
  public GraphSource(
      Reader reader, Selection selection, Detail detail, Losses losses, Runnable onRow) {
    this.reader = reader;
    this.selection = selection;
    this.detail = detail;
    this.losses = losses;
    this.onRow = onRow;
  }

  /** What this export could not carry, to be told more of by the format. */
  public Losses losses() {
    return losses;
  }

  /** The kinds of nodes that may come, in order. */
  public List<NodeKind> kinds() {
    return Arrays.stream(NodeKind.values()).filter(this::has).toList();
  }

  /** The types of relationships that may come, in order. */
  public List<RelationshipType> types() {
    return Arrays.stream(RelationshipType.values())
        .filter(type -> has(type.start()) && has(type.end()))
        .toList();
  }

  private boolean has(NodeKind kind) {
    return kind.isInternal()
        ? detail == Detail.WHOLE && selection.isAll()
        : selection.kinds().contains(kind);
  }

  /** Hands on all nodes, kind after kind. */
  public void nodes(Sink<Node> sink) throws IOException {
    for (NodeKind kind : kinds()) {
      nodes(kind, sink);
    }
  }

  /** Hands on the nodes of a kind in the order of their keys. */
  public void nodes(NodeKind kind, Sink<Node> sink) throws IOException {
    if (has(kind)) {
      NodeRows rows = new NodeRows(kind, firstTime(kind));
      counts.put(kind, run(kind.plural(), params(), row -> sink.take(rows.node(row))));
    }
  }

  /** Hands on all relationships, type after type. */
  public void relationships(Sink<Relationship> sink) throws IOException {
    for (RelationshipType type : types()) {
      relationships(type, sink);
    }
  }

  /** Hands on the relationships of a type in the order of the keys of their starts, then ends. */
  public void relationships(RelationshipType type, Sink<Relationship> sink) throws IOException {
    if (has(type.start()) && has(type.end())) {
      RelationshipRows rows = new RelationshipRows(type, firstTime(type));
      counts.put(type, run(type.statement(), params(), row -> sink.take(rows.relationship(row))));
    }
  }

  /**
   * Hands on the papers in the order of their years and ids, or the terms in the order of their
   * keys, each with its relationships: all that leave it and, for a paper, its authors; of those
   * that enter a term the first.
   *
   * @param most of each type that enters a term, at most
   */
  public void neighbourhoods(NodeKind kind, int most, Sink<Neighbourhood> sink) throws IOException {
    if (has(kind)) {
      NeighbourhoodRows rows = new NeighbourhoodRows(kind, types(), this::firstTime);
      Map<String, Object> params = params();
      params.put("most", (long) most);
      counts.put(
          kind, run(kind.plural() + "-around", params, row -> sink.take(rows.neighbourhood(row))));
      counts.putAll(rows.counts());
    }
  }

  /** Where to tell what is not papergraph's: once, however often it is read. */
  private Losses firstTime(Object kindOrType) {
    return counts.containsKey(kindOrType) ? new Losses() : losses;
  }

  /**
   * Sees that a format gets what it is made of.
   *
   * @throws PapergraphException where the user left that out
   */
  public void require(NodeKind... needed) {
    for (NodeKind kind : needed) {
      if (!has(kind)) {
        throw new PapergraphException(
            "This format is made of %s, which --only leaves out; name them there too."
                .formatted(kind.plural()));
      }
    }
  }

  /** Which part of the graph it is. */
  public Selection selection() {
    return selection;
  }

  /** Says how many nodes of a kind are in what was written, where a format reads more than that. */
  public void took(NodeKind kind, long count) {
    counts.put(kind, count);
  }

  /** Says how many relationships of a type are in what was written. */
  public void took(RelationshipType type, long count) {
    counts.put(type, count);
  }

  /** How many nodes of this kind were handed on last; 0 if they never were. */
  public long count(NodeKind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /** How many relationships of this type were handed on last; 0 if they never were. */
  public long count(RelationshipType type) {
    return counts.getOrDefault(type, 0L);
  }

  private long run(String statement, Map<String, Object> params, Sink<List<Object>> sink)
      throws IOException {
    long[] count = new long[1];
    String folder = selection.chosen().isPresent() ? "export/chosen/" : "export/all/";
    ReadAhead.each(
        rows -> reader.run(Statements.named(folder + statement), params, rows),
        row -> {
          sink.take(row);
          count[0]++;
          onRow.run();
        });
    return count[0];
  }

  private Map<String, Object> params() {
    Map<String, Object> params = new HashMap<>();
    params.put("whole", detail == Detail.WHOLE ? 1L : 0L);
    params.put("count", selection.terms().count());
    params.put("upTo", selection.terms().upTo());
    selection
        .chosen()
        .ifPresent(
            chosen -> {
              params.put("nodes", chosen.nodes());
              params.put("relationships", chosen.relationships().orElse(null));
            });
    return params;
  }
}
