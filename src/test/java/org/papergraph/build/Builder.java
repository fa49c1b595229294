package org.papergraph.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.extract.TaggerKind;
import org.papergraph.store.BuildListener;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphSnapshot;
import org.papergraph.store.Lease;
import org.papergraph.store.Schema;

/** Builds as the command does. */
public record Builder(GraphConnection graph, BuildListener listener, int chunk) {

  public static Builder of(GraphConnection graph) {
    return new Builder(graph, BuildListener.NONE, Build.CHUNK);
  }

  public BuildReport add(Path... files) {
    return add(false, files);
  }

  /** With {@code --sync}. */
  public BuildReport sync(Path... files) {
    return add(true, files);
  }

  private BuildReport add(boolean sync, Path... files) {
    List<SourceContents> contents = read(files);
    Schema.prepare(graph);
    return run(build -> build.add(contents, sync));
  }

  static List<SourceContents> read(Path... files) {
    return SourceContents.read(
        Stream.of(files).map(Source::file).toList(), Reading.USUAL, problem -> {});
  }

  BuildReport remove(Set<String> papers, Set<String> sources) {
    return run(build -> build.remove(papers, sources));
  }

  private BuildReport run(Function<Build, BuildReport> work) {
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      return work.apply(new Build(graph, lease, listener, Optional.of(TaggerKind.FAST), chunk));
    }
  }

  public List<String> snapshot() {
    return GraphSnapshot.of(graph);
  }

  /** Deletes all that is in the graph, of whomever. */
  void clear() {
    graph.write(tx -> tx.run("MATCH (n) DETACH DELETE n").consume());
  }
}
