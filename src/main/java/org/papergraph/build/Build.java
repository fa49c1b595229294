package org.papergraph.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.Extractor;
import org.papergraph.graph.Graph;
import org.papergraph.graph.GraphBuilder;
import org.papergraph.graph.RecordPayload;
import org.papergraph.graph.RecordRow;
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
  private static final int CHUNK = 200;

  private final GraphConnection graph;
  private final Lease lease;
  private final BuildListener listener;
  private final Records records;
  private final RecordExtraction extraction = new RecordExtraction();

  /**
   * Builds into {@code graph}.
   *
   * @param lease the caller closes it after the last change
   */
  public Build(GraphConnection graph, Lease lease, BuildListener listener) {
    this.graph = graph;
    this.lease = lease;
    this.listener = listener;
    this.records = new Records(graph);
  }

  /**
   * Adds what the sources hold.
   *
   * @param sync whether records that a source no longer holds are removed
   * @param problems hears of each record that cannot be read
   * @throws CorpusException where a source as a whole cannot be read; the graph is then as it was
   */
  public BuildReport add(List<Source> sources, boolean sync, Consumer<CorpusException> problems) {
    Tally tally = new Tally();
    List<SourceReading> readings = new ArrayList<>();
    for (Source source : sources) {
      SourceReading reading = new SourceReading(records.known(source.name()), tally, problems);
      reading.read(source);
      readings.add(reading);
    }
    for (SourceReading reading : readings) {
      records.move(reading.moved(), lease);
      if (sync) {
        tally.remove(reading.gone().size());
        records.remove(reading.gone(), lease);
      }
    }
    put(readings.stream().map(SourceReading::fresh).flatMap(List::stream).toList());
    return derive(tally);
  }

  /** Removes records by their ids. */
  public BuildReport remove(Collection<String> ids) {
    Tally tally = new Tally();
    tally.remove(ids.size());
    records.remove(ids, lease);
    return derive(tally);
  }

  private void put(List<SourceRecord> fresh) {
    listener.progress(Stage.RECORDS, 0, fresh.size());
    for (int from = 0; from < fresh.size(); from += CHUNK) {
      int to = Math.min(fresh.size(), from + CHUNK);
      List<RecordRow> rows = extraction.extract(fresh.subList(from, to));
      records.put(rows.iterator(), lease, written -> {});
      listener.progress(Stage.RECORDS, to, fresh.size());
    }
  }

  private BuildReport derive(Tally tally) {
    renewOutdated();
    Graph rows = GraphBuilder.build(records.all().toList());
    Changes changes = new GraphWriter(graph, lease, listener).write(rows);
    noteExtractor();
    return BuildReport.of(tally, changes, rows);
  }

  /** Records that an older extractor made are extracted anew from the text that they keep. */
  private void renewOutdated() {
    List<SourceRecord> outdated =
        records
            .all()
            .filter(row -> !row.extractor().equals(Extractor.VERSION))
            .map(Build::asRead)
            .toList();
    if (!outdated.isEmpty()) {
      put(outdated);
    }
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
    Optional<String> version = Optional.of(Extractor.VERSION);
    if (info.flatMap(GraphInfo::extractor).equals(version)) {
      return;
    }
    int schema = info.map(GraphInfo::schema).orElse(0);
    new GraphInfo(schema, version, info.flatMap(GraphInfo::curation)).save(graph, lease);
  }
}
