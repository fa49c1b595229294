package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.Stage;

/** Every paper has the vectors of its text, however the build went. */
@ExtendWith(HarnessExtension.class)
class EmbeddingsIT {
  private static final Paper KOOPMAN =
      new Paper("Koopman operators", "We study Koopman operators.", Metadata.NONE);
  private static final Paper FLOWS =
      new Paper("Normalizing flows", "We train normalizing flows.", Metadata.NONE);

  private final GraphConnection graph;
  private final Builder builder;
  @TempDir Path folder;

  EmbeddingsIT(GraphConnection graph) {
    this.graph = graph;
    this.builder = Builder.of(graph);
  }

  private Path file(Paper... papers) {
    return PaperFile.JSON_LINES.write(folder, "refs", List.of(papers));
  }

  private long counted(String condition) {
    return graph.read(
        tx ->
            tx.run("CYPHER 5 MATCH (p:Paper) WHERE " + condition + " RETURN count(p) AS papers")
                .single()
                .get("papers")
                .asLong());
  }

  @Test
  void everyPaperHasTwo() {
    builder.add(file(KOOPMAN, FLOWS));
    assertThat(counted("size(p.embedding) = 384 AND size(p.titleEmbedding) = 384")).isEqualTo(2);
  }

  @Test
  void whatChangesIsEmbeddedAnewAndNothingElse() {
    builder.add(file(KOOPMAN, FLOWS));
    List<Long> done = new ArrayList<>();
    BuildListener listener =
        (stage, written, total) -> {
          if (stage == Stage.EMBEDDINGS) {
            done.add(written);
          }
        };
    Builder heard = new Builder(graph, listener, Build.CHUNK);
    heard.add(file(KOOPMAN, FLOWS));
    assertThat(done).isEmpty();
    Paper edited = new Paper(FLOWS.title(), "We train score models.", Metadata.NONE);
    heard.add(file(KOOPMAN, edited));
    assertThat(done).containsExactly(0L, 1L);
    assertThat(counted("p.embedding IS NULL")).isZero();
  }

  @Test
  void aStoppedBuildIsGoneOnWith() {
    Builder stopped =
        new Builder(
            graph,
            (stage, written, total) -> {
              if (stage == Stage.EMBEDDINGS) {
                throw new IllegalStateException("stopped");
              }
            },
            Build.CHUNK);
    assertThatThrownBy(() -> stopped.add(file(KOOPMAN, FLOWS))).hasMessage("stopped");
    assertThat(counted("p.embedding IS NULL")).isEqualTo(2);
    builder.add(file(KOOPMAN, FLOWS));
    assertThat(counted("p.embedding IS NULL")).isZero();
  }

  @Test
  void thoseOfAnotherModelAreMadeAnew() {
    builder.add(file(KOOPMAN, FLOWS));
    List<String> made = builder.snapshot();
    graph.write(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (g:Papergraph), (p:Paper)"
                        + " SET g.embedder = 'another', p.embedding = reverse(p.embedding)")
                .consume());
    assertThat(builder.snapshot()).isNotEqualTo(made);
    builder.add(file(KOOPMAN, FLOWS));
    assertThat(builder.snapshot()).isEqualTo(made);
  }
}
