package org.papergraph.corpus;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a source hands over, in order. */
final class Collected implements RecordSink {
  final List<SourceRecord> records = new ArrayList<>();
  final List<CorpusException> skipped = new ArrayList<>();

  /** What was thrown for the source as a whole. */
  Optional<CorpusException> thrown = Optional.empty();

  static Collected of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  static Collected of(byte[] content) {
    return of(content, Columns.USUAL);
  }

  static Collected of(byte[] content, Columns columns) {
    Collected collected = new Collected();
    try {
      Corpus.read(new ByteArrayInputStream(content), "papers.txt", columns, collected);
    } catch (CorpusException e) {
      collected.thrown = Optional.of(e);
    }
    return collected;
  }

  List<String> titles() {
    return records.stream().map(record -> record.paper().title()).toList();
  }

  Paper paper(int index) {
    return records.get(index).paper();
  }

  List<String> problems() {
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
}
