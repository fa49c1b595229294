package org.papergraph.corpus;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.corpus.formats.Corpus;

/** All that a source hands over, in order. */
public final class Collected implements RecordSink {
  public final List<SourceRecord> records = new ArrayList<>();
  public final List<CorpusException> skipped = new ArrayList<>();

  public final List<CorpusException> doubted = new ArrayList<>();

  /** What was thrown for the source as a whole. */
  public Optional<CorpusException> thrown = Optional.empty();

  public static Collected of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  public static Collected of(byte[] content) {
    return of(content, Columns.USUAL);
  }

  public static Collected of(byte[] content, Columns columns) {
    Collected collected = new Collected();
    try {
      Corpus.read(() -> new ByteArrayInputStream(content), "papers.txt", columns, collected);
    } catch (CorpusException e) {
      collected.thrown = Optional.of(e);
    }
    return collected;
  }

  public List<String> titles() {
    return records.stream().map(record -> record.paper().title()).toList();
  }

  public Paper paper(int index) {
    return records.get(index).paper();
  }

  public List<String> problems() {
    return skipped.stream().map(Throwable::getMessage).toList();
  }

  @Override
  public void record(SourceRecord record) {
    records.add(record);
  }

  @Override
  public void skipped(CorpusException problem) {
    skipped.add(problem);
  }

  @Override
  public void doubted(CorpusException doubt) {
    doubted.add(doubt);
  }
}
