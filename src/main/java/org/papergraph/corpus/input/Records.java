package org.papergraph.corpus.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.FoldedTitle;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.text.Digest;

/** The records of one source on their way to the sink: numbers them and gives them identifiers. */
public final class Records {
  private final String source;
  private final RecordSink sink;
  private final Map<String, Integer> keys = new HashMap<>();
  private int position;
  private int read;
  private int line = 1;
  private String firstProblem = "";

  public Records(String source, RecordSink sink) {
    this.source = source;
    this.sink = sink;
  }

  /** Starts the next record, which may turn out to be malformed. */
  public Place next(int line) {
    position++;
    this.line = line;
    return Place.of(source, position, line);
  }

  /** The source as a whole. */
  public Place whole() {
    return Place.of(source);
  }

  /** Hands over the record that was started last, unless it is more than any paper says. */
  public void add(Paper paper) {
    Optional<String> excess = Excess.of(paper);
    if (excess.isPresent()) {
      skip(Place.of(source, position, line), Reason.TOO_LONG, excess.get());
      return;
    }
    read++;
    sink.record(new SourceRecord(identify(key(paper)), source, position, paper));
  }

  public void skip(Place place, Reason reason, String detail) {
    CorpusException problem = new CorpusException(place, reason, detail);
    if (firstProblem.isEmpty()) {
      firstProblem = problem.getMessage();
    }
    sink.skipped(problem);
  }

  public void skip(Place place, Line.Flaw flaw) {
    skip(place.column(flaw.column()), flaw.reason(), flaw.detail());
  }

  /**
   * Tells that a source ends before its end, if anything of it was read.
   *
   * @return whether anything was
   */
  public boolean breakOff(Reason reason, String detail) {
    if (read > 0) {
      skip(next(line), reason, detail + "; nothing after record " + (position - 1) + " was read");
    }
    return read > 0;
  }

  /** Tells that the source may not be in the encoding that it was read in. */
  public void doubtEncoding(int fromLine) {
    sink.doubted(new CorpusException(Place.of(source).line(fromLine), Reason.READ_AS_WINDOWS));
  }

  /** A source that is whole and holds nothing says so in its own words. */
  public void refuseIfNone(String lacking) {
    if (position == 0) {
      throw new CorpusException(Place.of(source), Reason.EMPTY, lacking);
    }
  }

  /** A source of which nothing could be read is an error of its own. */
  public void finish() {
    if (read == 0) {
      String detail =
          position == 0 ? "there is none" : "the first of " + position + ": " + firstProblem;
      throw new CorpusException(Place.of(source), Reason.NOTHING_READ, detail);
    }
  }

  private static String key(Paper paper) {
    Metadata metadata = paper.metadata();
    return metadata.id().or(metadata::citeKey).orElseGet(() -> FoldedTitle.of(paper.title()));
  }

  /** A key that stands again gets an ordinal, so that no record hides another. */
  private String identify(String key) {
    int ordinal = keys.merge(key, 1, Integer::sum);
    return ordinal == 1
        ? Digest.hex(16, source, key)
        : Digest.hex(16, source, key, String.valueOf(ordinal));
  }
}
