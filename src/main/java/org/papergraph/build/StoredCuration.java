package org.papergraph.build;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.CurationException;
import org.papergraph.resolve.CurationFile;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphInfo;
import org.papergraph.store.Lease;

/** What users of a graph decided of names, which the graph keeps for all of them. */
public final class StoredCuration {
  private static final String SOURCE = "the graph's curation ('papergraph alias export' shows it)";

  private final GraphConnection graph;

  public StoredCuration(GraphConnection graph) {
    this.graph = graph;
  }

  /** As the users wrote it; empty where they wrote nothing. */
  public String text() {
    return GraphInfo.read(graph).flatMap(GraphInfo::curation).orElse("");
  }

  /**
   * What it says.
   *
   * @throws CurationException where somebody else wrote something into the graph
   */
  Curation read() {
    return CurationFile.read(text(), SOURCE);
  }

  Curation change(UnaryOperator<String> edit, Lease lease) {
    Optional<GraphInfo> info = GraphInfo.read(graph);
    String text = edit.apply(info.flatMap(GraphInfo::curation).orElse(""));
    Curation changed = CurationFile.read(text, SOURCE);
    new GraphInfo(
            info.map(GraphInfo::schema).orElse(0),
            info.flatMap(GraphInfo::extractor),
            Optional.of(text).filter(curation -> !curation.isEmpty()))
        .save(graph, lease);
    return changed;
  }
}
