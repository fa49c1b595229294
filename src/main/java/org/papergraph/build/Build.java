package org.papergraph.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.Graph;
import org.papergraph.graph.GraphBuilder;
import org.papergraph.graph.RecordPayload;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.resolve.Curation;
import org.papergraph.resolve.CurationException;
import org.papergraph.store.BuildListener;
import org.papergraph.store.Changes;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphInfo;
import org.papergraph.store.GraphWriter;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
import org.papergraph.store.Stage;

/**
 * Changes the records of a graph, then makes the graph what they yield. Records are committed as
 * they are extracted: a build that was stopped is completed by the next.
 */
public final class Build {
  /** Few enough to hear of progress, many enough to keep all cores at work. */
  static final int CHUNK = 200;

  private final GraphConnection graph;
  private final Lease lease;
  private final BuildListener listener;
  private final int chunk;
  private final Records records;
  private final StoredCuration curation;
  private final RecordExtraction extraction;

  /**
   * Builds into {@code graph}.
   *
   * @param lease the caller closes it after the last change
   * @param tagger what finds the terms; else the one that the graph was built with
   */
  public Build(
      GraphConnection graph, Lease lease, BuildListener listener, Optional<TaggerKind> tagger) {
    this(graph, lease, listener, tagger, CHUNK);
  }

  /**
   * @param chunk how many records are extracted and committed at once
   */
  Build(
      GraphConnection graph,
      Lease lease,
      BuildListener listener,
      Optional<TaggerKind> tagger,
      int chunk) {
    this.graph = graph;
    this.lease = lease;
    this.listener = listener;
    this.chunk = chunk;
    this.records = new Records(graph);
    this.curation = new StoredCuration(graph);
    this.extraction = new RecordExtraction(tagger.orElseGet(() -> StoredTagger.of(graph)));
  }

  /** Spares the loading of the tagger's weights, if {@code kind} is what this build goes by. */
  public Build with(TaggerKind kind, Extractor loaded) {
    extraction.take(kind, loaded);
    return this;
  }

  /**
   * Adds what was read of sources.
   *
   * @param sync whether records that a source no longer holds are removed
   */
  public BuildReport add(List<SourceContents> sources, boolean sync) {
    Curation decisions = curation.read();
    Tally tally = new Tally();
    Map<SourceContents, SourceChanges> changes = new LinkedHashMap<>();
    for (SourceContents source : sources) {
      changes.put(source, changes(source, tally));
    }
    int fresh = changes.values().stream().mapToInt(change -> change.fresh().size()).sum();
    if (fresh > 0 || !outdated().isEmpty()) {
      extraction.extractor();
    }
    changes.forEach((source, change) -> apply(source, change, sync, tally));
    put(fresh, papers -> changes.forEach((source, change) -> source.read(change.fresh(), papers)));
    return derive(tally, decisions);
  }

  /**
   * Changes what the user decided of names.
   *
   * @param edit makes the new text of the curation of the old
   * @throws CurationException where the new one cannot be followed; nothing is changed then
   */
  public BuildReport curate(UnaryOperator<String> edit) {
    Curation decisions = curation.change(edit, lease);
    return derive(new Tally(), decisions);
  }

  private SourceChanges changes(SourceContents source, Tally tally) {
    return SourceChanges.of(
        source, records.known(source.source().name()), extraction.version(), tally);
  }

  private void apply(SourceContents source, SourceChanges changes, boolean sync, Tally tally) {
    tally.skip(source.skipped());
    records.move(changes.moved(), lease);
    if (sync) {
      removeGone(changes.gone(), source, tally);
    }
  }

  /** A record that could not be read is not gone, and nothing tells which one it is. */
  private void removeGone(Set<String> gone, SourceContents source, Tally tally) {
    if (source.isWhole()) {
      tally.remove(gone.size());
      records.remove(gone, lease);
    } else if (!gone.isEmpty()) {
      tally.spare(source.source().name());
    }
  }

  /**
   * Removes records.
   *
   * @param papers ids of papers, all of whose records go
   * @param sources names of sources, all of whose records go
   */
  public BuildReport remove(Set<String> papers, Set<String> sources) {
    Curation decisions = curation.read();
    // Not by the papers' relationships, which a build that was stopped may not have written yet.
    Map<String, List<String>> byPaper =
        papers.isEmpty() ? Map.of() : ResolvedPaper.records(records.all());
    Set<String> ids = new TreeSet<>();
    papers.forEach(paper -> ids.addAll(byPaper.getOrDefault(paper, List.of())));
    sources.forEach(source -> ids.addAll(records.known(source).keySet()));
    if (!outdated().isEmpty()) {
      extraction.extractor();
    }
    Tally tally = new Tally();
    tally.remove(ids.size());
    records.remove(ids, lease);
    return derive(tally, decisions);
  }

  /**
   * Extracts and commits records, batch by batch.
   *
   * @param reading hands them to its consumer
   */
  private void put(int count, Consumer<Consumer<SourceRecord>> reading) {
    if (count > 0) {
      RecordBatches batches = new RecordBatches(records, lease, listener, chunk, count);
      extraction.extract(reading, batches::add);
      batches.flush();
    }
  }

  private BuildReport derive(Tally tally, Curation decisions) {
    renew();
    listener.progress(Stage.RESOLUTION, 0, 0);
    List<ResolvedPaper> papers = ResolvedPaper.resolve(records.all(), decisions);
    Graph rows = GraphBuilder.of(papers);
    Changes changes = new GraphWriter(graph, lease, listener).write(rows);
    noteExtractor();
    PaperEmbeddings.complete(graph, lease, listener);
    return BuildReport.of(tally, changes, papers, rows.terms().size());
  }

  /** Extracts records of an older extractor anew, from the text that they keep. */
  private void renew() {
    Set<String> outdated = outdated();
    put(
        outdated.size(),
        papers ->
            records
                .all()
                .filter(row -> outdated.contains(row.id()))
                .map(Build::asRead)
                .forEach(papers));
  }

  private Set<String> outdated() {
    return records.outdated(extraction.version());
  }

  private static SourceRecord asRead(RecordRow row) {
    return new SourceRecord(
        row.id(),
        row.source(),
        (int) row.position(),
        RecordPayload.fromJson(row.id(), row.payload()).paper());
  }

  private void noteExtractor() {
    Optional<GraphInfo> info = GraphInfo.read(graph);
    Optional<String> version = Optional.of(extraction.version());
    if (info.flatMap(GraphInfo::extractor).equals(version)) {
      return;
    }
    int schema = info.map(GraphInfo::schema).orElse(0);
    new GraphInfo(schema, version, info.flatMap(GraphInfo::curation)).save(graph, lease);
  }
}
