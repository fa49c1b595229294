package org.papergraph.build;

import org.papergraph.encode.TextEncoder;
import org.papergraph.store.BuildListener;
import org.papergraph.store.Embeddings;
import org.papergraph.store.Embeddings.Text;
import org.papergraph.store.Embeddings.Vectors;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import org.papergraph.store.Stage;

/** Gives every paper of a graph the vectors that related papers are told by. */
public final class PaperEmbeddings {
  private PaperEmbeddings() {}

  /** Gives one to each paper that has none by this papergraph's model. */
  public static void complete(GraphConnection graph, Lease lease, BuildListener listener) {
    Embeddings embeddings = new Embeddings(graph, lease);
    embeddings.madeBy(TextEncoder.NAME);
    long missing = embeddings.missing();
    if (missing == 0) {
      return;
    }
    listener.progress(Stage.EMBEDDINGS, 0, missing);
    try (TextEncoder encoder = new TextEncoder()) {
      embeddings.complete(
          papers -> papers.parallelStream().map(paper -> vectors(encoder, paper)).toList(),
          done -> listener.progress(Stage.EMBEDDINGS, done, missing));
    }
    listener.progress(Stage.DONE, 0, 0);
  }

  private static Vectors vectors(TextEncoder encoder, Text paper) {
    return new Vectors(
        encoder.encode(paper.title(), paper.abstractText()), encoder.encode(paper.title()));
  }
}
