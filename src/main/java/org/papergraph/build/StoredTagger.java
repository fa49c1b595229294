package org.papergraph.build;

import org.papergraph.extract.Extractor;
import org.papergraph.extract.TaggerKind;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphInfo;

/** The tagger that a graph was built with, which it keeps until another one is asked for. */
public final class StoredTagger {
  private StoredTagger() {}

  /** That of a new graph, where there is none. */
  public static TaggerKind of(GraphConnection graph) {
    return GraphInfo.read(graph)
        .flatMap(GraphInfo::extractor)
        .flatMap(Extractor::tagger)
        .orElse(TaggerKind.USUAL);
  }
}
