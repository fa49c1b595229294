package org.papergraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.corpus.Columns;
import org.papergraph.corpus.Corpus;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;

/**
 * What was read of a source.
 *
 * @param source its name
 * @param skipped how many records could not be read, by reason
 */
public record SourceContents(
    String source, List<SourceRecord> records, Map<Reason, Integer> skipped) {

  /**
   * Reads sources to their end, all of them before anything is done with one.
   *
   * @param columns what the user said of the columns of tables
   * @param languages of the papers that are read; others are skipped
   * @param problems hears of each record that cannot be read, and of what a folder or an archive
   *     holds besides papers
   * @throws CorpusException where a source as a whole cannot be read that the user named
   */
  public static List<SourceContents> read(
      List<Source> sources,
      Columns columns,
      Languages languages,
      Consumer<CorpusException> problems) {
    List<SourceContents> contents = new ArrayList<>();
    for (Source source : sources) {
      contents.add(
          source.found()
              ? found(source, columns, languages, problems)
              : read(source, columns, languages, problems));
    }
    return List.copyOf(contents);
  }

  private static SourceContents found(
      Source source, Columns columns, Languages languages, Consumer<CorpusException> problems) {
    try {
      return read(source, columns, languages, problems);
    } catch (CorpusException e) {
      problems.accept(e);
      return new SourceContents(source.name(), List.of(), Map.of(e.reason(), 1));
    }
  }

  private static SourceContents read(
      Source source, Columns columns, Languages languages, Consumer<CorpusException> problems) {
    Gathering gathering = new Gathering(new ArrayList<>(), new EnumMap<>(Reason.class), problems);
    try (InputStream in = source.opening().open()) {
      Corpus.read(in, source.name(), columns, languages.before(gathering));
    } catch (IOException e) {
      throw new CorpusException(
          Place.of(source.name()), Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
    return new SourceContents(source.name(), gathering.records(), gathering.skipped());
  }

  /** Whether each record could be read, taken or not, so that those that are missing are gone. */
  boolean isWhole() {
    return skipped.keySet().stream().allMatch(reason -> reason == Reason.NOT_ENGLISH);
  }

  private record Gathering(
      List<SourceRecord> records, Map<Reason, Integer> skipped, Consumer<CorpusException> problems)
      implements RecordSink {

    @Override
    public void record(SourceRecord record) {
      records.add(record);
    }

    @Override
    public void skipped(CorpusException problem) {
      skipped.merge(problem.reason(), 1, Integer::sum);
      problems.accept(problem);
    }
  }
}
