package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.build.Build;
import org.papergraph.build.SourceContents;
import org.papergraph.eval.Evaluation;
import org.papergraph.eval.GoldRow;
import org.papergraph.eval.RelatedEvaluation;
import org.papergraph.extract.TaggerKind;
import org.papergraph.query.Reader;
import org.papergraph.query.related.Recipe;
import org.papergraph.query.related.RelatedFilter;
import org.papergraph.query.related.RelatedPapers;
import org.papergraph.query.related.Seed;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.Lease;
import org.papergraph.store.TemporaryGraph;

/** Ranks related papers in a graph that is made for it, just as {@code related} does. */
final class RelatedRanking {
  private final Surroundings surroundings;

  RelatedRanking(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Scores the ranking for {@code queries}.
   *
   * @param papers the file that holds all papers
   * @param run where to write how the papers that were looked at were ranked
   */
  Evaluation evaluate(Path papers, List<GoldRow> queries, Optional<Path> run) throws IOException {
    List<SourceContents> sources =
        new SourceFiles(surroundings).read(List.of(papers), ReadingOptions.ofAnyLanguage());
    RelatedEvaluation.check(queries);
    try (GraphConnection graph = TemporaryGraph.open();
        LoadedOnce encoder = new LoadedOnce()) {
      build(graph, sources);
      Reader reader = new Reader(graph, Duration.ZERO);
      RelatedEvaluation.check(queries, ids(reader));
      RelatedEvaluation shipped =
          ranked(queries, new RelatedPapers(reader, Recipe.SHIPPED, encoder));
      RelatedEvaluation plain = ranked(queries, new RelatedPapers(reader, Recipe.PLAIN, encoder));
      if (run.isPresent()) {
        PredictionFile.writeRun(run.get(), shipped.run());
      }
      return shipped.against(plain);
    }
  }

  private static Set<String> ids(Reader reader) {
    return reader.list("find/paper-ids", Map.of()).stream()
        .map(row -> (String) row.get("id"))
        .collect(Collectors.toSet());
  }

  /** The fast tagger will do: ranks do not hang on terms. */
  private void build(GraphConnection graph, List<SourceContents> sources) {
    PrintWriter err = surroundings.err();
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, err::println);
        Progress progress = new Progress(surroundings)) {
      new Build(graph, lease, progress, Optional.of(TaggerKind.FAST)).add(sources, false);
    }
  }

  private static RelatedEvaluation ranked(List<GoldRow> queries, RelatedPapers related) {
    return RelatedEvaluation.of(queries, paper -> scores(related, paper));
  }

  private static Map<String, Double> scores(RelatedPapers related, String paper) {
    return related.scores(List.of(new Seed.InGraph(paper)), RelatedFilter.NONE);
  }
}
