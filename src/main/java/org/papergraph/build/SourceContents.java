package org.papergraph.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.Corpus;

/**
 * What a source holds. The papers themselves, which may be more than memory holds, are read again
 * when they are wanted.
 *
 * @param reading how the source is read
 * @param records what tells each record from what it was before, in the source's order
 * @param skipped how many records could not be read, by reason
 */
public record SourceContents(
    Source source, Reading reading, List<Entry> records, Map<Reason, Integer> skipped) {

  /**
   * A record that can be read.
   *
   * @param textHash tells whether it is as it was
   * @param hasAbstract or a title alone
   */
  record Entry(String id, int position, String textHash, boolean hasAbstract) {
    static Entry of(SourceRecord record) {
      Paper paper = record.paper();
      return new Entry(
          record.id(),
          record.position(),
          RecordExtraction.textHash(paper),
          !paper.abstractText().isBlank());
    }
  }

  /**
   * Reads sources to their end, all of them before anything is done with one.
   *
   * @param problems hears of each record that cannot be read, or not for sure, and of what a folder
   *     or an archive holds besides papers
   * @throws CorpusException where a source as a whole cannot be read that the user named
   */
  public static List<SourceContents> read(
      List<Source> sources, Reading reading, Consumer<CorpusException> problems) {
    List<SourceContents> contents = new ArrayList<>();
    for (Source source : sources) {
      contents.add(
          source.found() ? found(source, reading, problems) : read(source, reading, problems));
    }
    return List.copyOf(contents);
  }

  private static SourceContents found(
      Source source, Reading reading, Consumer<CorpusException> problems) {
    try {
      return read(source, reading, problems);
    } catch (CorpusException e) {
      problems.accept(e);
      return new SourceContents(source, reading, List.of(), Map.of(e.reason(), 1));
    }
  }

  private static SourceContents read(
      Source source, Reading reading, Consumer<CorpusException> problems) {
    List<Entry> records = new ArrayList<>();
    Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
    read(
        source,
        reading,
        record -> records.add(Entry.of(record)),
        problem -> {
          if (problem.reason().skips()) {
            skipped.merge(problem.reason(), 1, Integer::sum);
          }
          problems.accept(problem);
        });
    return new SourceContents(source, reading, records, skipped);
  }

  private static void read(
      Source source,
      Reading reading,
      Consumer<SourceRecord> records,
      Consumer<CorpusException> problems) {
    Corpus.read(
        source.opening(),
        source.name(),
        reading.columns(),
        reading.languages().before(new Sink(records, problems)));
  }

  /**
   * Reads the papers again.
   *
   * @param wanted ids of records
   */
  void read(Set<String> wanted, Consumer<SourceRecord> papers) {
    if (!wanted.isEmpty()) {
      read(
          source,
          reading,
          record -> {
            if (wanted.contains(record.id())) {
              papers.accept(record);
            }
          },
          problem -> {});
    }
  }

  /** Reads all papers again. */
  void readAll(Consumer<SourceRecord> papers) {
    if (!records.isEmpty()) {
      read(source, reading, papers, problem -> {});
    }
  }

  /** Whether each record could be read, taken or not, so that those that are missing are gone. */
  boolean isWhole() {
    return skipped.keySet().stream().allMatch(reason -> reason == Reason.NOT_ENGLISH);
  }

  private record Sink(Consumer<SourceRecord> records, Consumer<CorpusException> problems)
      implements RecordSink {

    @Override
    public void record(SourceRecord record) {
      records.accept(record);
    }

    @Override
    public void skipped(CorpusException problem) {
      problems.accept(problem);
    }

    @Override
    public void doubted(CorpusException doubt) {
      problems.accept(doubt);
    }
  }
}
