package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.papergraph.corpus.Corpus;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.extract.Extractor;
import org.papergraph.store.KnownRecord;

/** Reads one source and tells its new and changed records from those that the graph has. */
final class SourceReading implements RecordSink {
  private final Map<String, KnownRecord> known;
  private final Tally tally;
  private final Consumer<CorpusException> problems;
  private final List<SourceRecord> fresh = new ArrayList<>();
  private final Map<String, Integer> moved = new HashMap<>();
  private final Set<String> gone;

  SourceReading(Map<String, KnownRecord> known, Tally tally, Consumer<CorpusException> problems) {
    this.known = known;
    this.tally = tally;
    this.problems = problems;
    this.gone = new HashSet<>(known.keySet());
  }

  void read(Source source) {
    try (InputStream in = source.opening().open()) {
      Corpus.read(in, source.name(), this);
    } catch (IOException e) {
      throw new CorpusException(
          Place.of(source.name()), Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void record(SourceRecord record) {
    gone.remove(record.id());
    KnownRecord stored = known.get(record.id());
    if (stored == null) {
      tally.add();
      fresh.add(record);
    } else if (!stored.textHash().equals(RecordExtraction.textHash(record.paper()))) {
      tally.change();
      fresh.add(record);
    } else {
      tally.keep();
      keep(record, stored);
    }
  }

  private void keep(SourceRecord record, KnownRecord stored) {
    if (!stored.extractor().equals(Extractor.VERSION)) {
      fresh.add(record);
    } else if (stored.position() != record.position()) {
      moved.put(record.id(), record.position());
    }
  }

  @Override
  public void skipped(CorpusException problem) {
    tally.skip(problem);
    problems.accept(problem);
  }

  /** Records to extract anew. */
  List<SourceRecord> fresh() {
    return fresh;
  }

  /** New positions of records that are otherwise as they were, by id. */
  Map<String, Integer> moved() {
    return moved;
  }

  /** Ids of records that the graph has of the source, and the source no more. */
  Set<String> gone() {
    return gone;
  }
}
