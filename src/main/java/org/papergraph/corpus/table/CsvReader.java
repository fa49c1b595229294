package org.papergraph.corpus.table;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.corpus.Column;
import org.papergraph.corpus.Columns;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads tables of papers with a comma, a semicolon, a tab or a bar between fields. */
public final class CsvReader implements CorpusReader {
  private static final int MOST_NAMES = 60;

  private final Columns columns;

  public CsvReader(Columns columns) {
    this.columns = columns;
  }

  @Override
  public boolean recognizes(Head head) {
    return header(head).isPresent();
  }

  private Optional<CsvHeader> header(Head head) {
    return CsvHeader.known(head, columns).or(() -> CsvHeader.unknown(head));
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    CsvHeader header = header(source.head()).orElseThrow();
    refuse(header, records);
    Lines lines = source.lines();
    for (int i = 0; i < header.line(); i++) {
      lines.next();
    }
    Reading reading = new Reading(header, header.places(columns), records);
    CsvRows rows = new CsvRows(lines, header.separator(), header.names().size());
    for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      reading.read(row.get());
    }
  }

  private void refuse(CsvHeader header, Records records) {
    List<String> missing = columns.missingIn(header.names());
    if (!missing.isEmpty()) {
      String detail = "\"" + missing.getFirst() + "\"; it has " + listed(header);
      throw new CorpusException(records.whole(), Reason.NO_SUCH_COLUMN, detail);
    }
    if (!header.has(columns, Column.TITLE)) {
      throw new CorpusException(
          records.whole(), Reason.NO_TITLE_COLUMN, "it has " + listed(header));
    }
  }

  private static String listed(CsvHeader header) {
    List<String> names = header.names().stream().filter(name -> !name.isBlank()).toList();
    String some = String.join(", ", names.stream().limit(MOST_NAMES).toList());
    return names.size() > MOST_NAMES
        ? some + String.format(Locale.ROOT, " and %d more", names.size() - MOST_NAMES)
        : some;
  }

  /** One file being read. */
  private record Reading(CsvHeader header, Map<Column, List<Integer>> places, Records records) {

    void read(CsvRows.Row row) {
      if (row.fields().stream().allMatch(String::isBlank) && isSound(row)) {
        skipEmpty(row);
        return;
      }
      Place place = records.next(row.number());
      Line line = row.line();
      if (line.flaw().isPresent()) {
        records.skip(place.line(line.number()), line.flaw().get());
      } else if (row.problem().isPresent()) {
        records.skip(place, row.problem().get(), "");
      } else if (!fits(row.fields())) {
        String detail = row.fields().size() + " instead of " + header.names().size();
        records.skip(place, Reason.WRONG_WIDTH, detail);
      } else {
        add(new CsvPaper(row.fields(), places), place);
      }
    }

    private static boolean isSound(CsvRows.Row row) {
      return row.line().flaw().isEmpty() && row.problem().isEmpty();
    }

    /** Spreadsheets keep rows of separators alone; what cannot be parsed is no such row. */
    private void skipEmpty(CsvRows.Row row) {
      if (row.fields().isEmpty()) {
        records.skip(records.next(row.number()), Reason.BAD_ROW, "");
      }
    }

    private void add(CsvPaper row, Place place) {
      Paper paper = row.toPaper();
      if (paper.title().isBlank()) {
        records.skip(place, Reason.NO_TITLE, "");
      } else {
        records.add(paper);
      }
    }

    /** Blank fields may follow the last column, and columns may lack that nobody reads. */
    private boolean fits(List<String> fields) {
      int width = header.names().size();
      int needed = places.values().stream().flatMap(List::stream).reduce(0, Math::max) + 1;
      return fields.size() >= Math.min(needed, width)
          && (fields.size() > 1 || width == 1)
          && fields.stream().skip(width).allMatch(String::isBlank);
    }
  }
}
