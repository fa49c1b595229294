package org.papergraph.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.papergraph.store.KnownRecord;
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
    List<SourceRecord> fresh =
        changes.values().stream().map(SourceChanges::fresh).flatMap(List::stream).toList();
    if (!fresh.isEmpty() || isOutdated(records.known().values(), KnownRecord::extractor)) {
      extraction.extractor();
    }
    changes.forEach((source, change) -> apply(source, change, sync, tally));
    put(fresh);
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
    return SourceChanges.of(source, records.known(source.source()), extraction.version(), tally);
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
      tally.spare(source.source());
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
    List<RecordRow> all = records.all().toList();
    Map<String, List<String>> byPaper = ResolvedPaper.records(all);
    Set<String> ids = new TreeSet<>();
    papers.forEach(paper -> ids.addAll(byPaper.getOrDefault(paper, List.of())));
    all.stream().filter(row -> sources.contains(row.source())).forEach(row -> ids.add(row.id()));
    if (isOutdated(all, RecordRow::extractor)) {
      extraction.extractor();
    }
    Tally tally = new Tally();
    tally.remove(ids.size());
    records.remove(ids, lease);
    return derive(tally, decisions);
  }

  private void put(List<SourceRecord> fresh) {
    listener.progress(Stage.RECORDS, 0, fresh.size());
    for (int from = 0; from < fresh.size(); from += chunk) {
      int to = Math.min(fresh.size(), from + chunk);
      List<RecordRow> rows = extraction.extract(fresh.subList(from, to));
      records.put(rows.iterator(), lease, written -> {});
      listener.progress(Stage.RECORDS, to, fresh.size());
    }
  }

  private BuildReport derive(Tally tally, Curation decisions) {
    Graph rows = GraphBuilder.build(upToDate(), decisions);
    Changes changes = new GraphWriter(graph, lease, listener).write(rows);
    noteExtractor();
    return BuildReport.of(tally, changes, rows);
  }

  /**
   * All records; those that an older extractor made are extracted anew from the text that they
   * keep.
   */
  private List<RecordRow> upToDate() {
    List<RecordRow> all = records.all().toList();
    List<SourceRecord> outdated =
        all.stream()
            .filter(row -> !row.extractor().equals(extraction.version()))
            .map(Build::asRead)
            .toList();
    if (outdated.isEmpty()) {
      return all;
    }
    put(outdated);
    return records.all().toList();
  }

  private <T> boolean isOutdated(Collection<T> rows, Function<T, String> extractor) {
    return !rows.stream().map(extractor).allMatch(extraction.version()::equals);
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
