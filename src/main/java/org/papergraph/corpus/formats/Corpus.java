package org.papergraph.corpus.formats;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.papergraph.corpus.Columns;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Opening;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.bibtex.BibtexReader;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;
import org.papergraph.corpus.json.JsonDocumentReader;
import org.papergraph.corpus.json.JsonLinesReader;
import org.papergraph.corpus.lines.TitleAbstractReader;
import org.papergraph.corpus.table.CsvReader;
import org.papergraph.corpus.tagged.IsiReader;
import org.papergraph.corpus.tagged.MedlineReader;
import org.papergraph.corpus.tagged.ReferReader;
import org.papergraph.corpus.tagged.RisReader;
import org.papergraph.corpus.xml.AclXmlReader;
import org.papergraph.corpus.xml.AtomReader;
import org.papergraph.corpus.xml.PubmedXmlReader;
import org.papergraph.corpus.xml.UnknownXmlReader;

/** Reads papers from sources of any known format, which is told by what they hold. */
public final class Corpus {
  /**
   * In the order they are asked; the one for plain lines takes what looks like nothing else, and
   * XML that nobody reads is refused by its name.
   */
  private static final List<CorpusReader> READERS =
      List.of(
          new MedlineReader(),
          new RisReader(),
          new IsiReader(),
          new ReferReader(),
          new PubmedXmlReader(),
          new AtomReader(),
          new AclXmlReader(),
          new BibtexReader(),
          new JsonDocumentReader(),
          new JsonLinesReader(),
          new TitleAbstractReader(),
          new UnknownXmlReader());

  private Corpus() {}

  /**
   * Reads a source to its end.
   *
   * @param source its name, which becomes part of every record's identifier
   * @throws CorpusException if the source as a whole cannot be read, or no record of it could
   */
  public static void read(Opening opening, String source, RecordSink sink) {
    read(opening, source, Columns.USUAL, sink);
  }

  /**
   * Reads a source to its end.
   *
   * @param source its name, which becomes part of every record's identifier
   * @param columns what the user said of a table's columns
   * @throws CorpusException if the source as a whole cannot be read, or no record of it could
   */
  public static void read(Opening opening, String source, Columns columns, RecordSink sink) {
    Records records = new Records(source, sink);
    try (Opened opened = Opened.of(opening, source)) {
      readerFor(opened.head(), source, columns).read(opened, records);
      opened.windowsFrom().ifPresent(records::doubtEncoding);
      records.finish();
    } catch (EOFException e) {
      breakOff(records, Reason.CUT_SHORT, e);
    } catch (ZipException e) {
      breakOff(records, Reason.BAD_ARCHIVE, e);
    } catch (IOException e) {
      throw new CorpusException(records.whole(), Reason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /** What is packed may be cut or damaged behind what can be unpacked. */
  private static void breakOff(Records records, Reason reason, IOException e) {
    String detail = String.valueOf(e.getMessage());
    if (!records.breakOff(reason, detail)) {
      throw new CorpusException(records.whole(), Reason.BAD_ARCHIVE, detail);
    }
  }

  /**
   * All records of a source that is known to be whole.
   *
   * @throws CorpusException if any of it cannot be read
   */
  public static List<SourceRecord> records(Opening opening, String source) {
    List<SourceRecord> records = new ArrayList<>();
    read(
        opening,
        source,
        new RecordSink() {
          @Override
          public void record(SourceRecord record) {
            records.add(record);
          }

          @Override
          public void skipped(CorpusException problem) {
            throw problem;
          }

          @Override
          public void doubted(CorpusException doubt) {
            throw doubt;
          }
        });
    return records;
  }

  private static CorpusReader readerFor(Head head, String source, Columns columns) {
    return Stream.concat(Stream.of(new CsvReader(columns)), READERS.stream())
        .filter(reader -> reader.recognizes(head))
        .findFirst()
        .orElseThrow(
            () -> new CorpusException(Place.of(source), Reason.UNKNOWN_FORMAT, start(head)));
  }

  /** What the user may not have seen of the file. */
  private static String start(Head head) {
    int length = head.filledLines().getFirst().length();
    return length > 1_000
        ? "its first line has " + (head.goesOn() ? "over " : "") + length + " characters"
        : "";
  }
}
