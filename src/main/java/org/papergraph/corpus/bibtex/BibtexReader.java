package org.papergraph.corpus.bibtex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads BibTeX and BibLaTeX; macros and cross-references work across the file. */
public final class BibtexReader implements CorpusReader {
  private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[{(]");

  @Override
  public boolean recognizes(Head head) {
    return ENTRY.matcher(head.text()).find();
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    Lines lines = source.lines();
    NavigableMap<Integer, Line.Flaw> flaws = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      int number = line.get().number();
      line.get().flaw().ifPresent(flaw -> flaws.put(number, flaw));
      text.append(line.get().text()).append('\n');
    }
    new Reading(flaws).read(BibtexSplitter.split(text.toString()), records);
  }

  /** One file being read. */
  private static final class Reading {
    private final NavigableMap<Integer, Line.Flaw> flaws;
    private final BibtexParser parser = new BibtexParser();
    private final Map<String, BibtexEntry> byKey = new HashMap<>();
    private final List<Parsed> parsed = new ArrayList<>();

    Reading(NavigableMap<Integer, Line.Flaw> flaws) {
      this.flaws = flaws;
    }

    void read(List<BibtexSplitter.Entry> entries, Records records) {
      for (BibtexSplitter.Entry entry : entries) {
        switch (entry.type()) {
          case "comment", "preamble" -> {}
          default -> parse(entry);
        }
      }
      parsed.forEach(each -> hand(each, records));
    }

    private void parse(BibtexSplitter.Entry entry) {
      var flawed = flaws.subMap(entry.line(), true, entry.lastLine(), true).firstEntry();
      if (flawed != null) {
        Line.Flaw flaw = flawed.getValue();
        fail(flaw.reason(), flawed.getKey(), flaw.column(), flaw.detail());
      } else if (!entry.closed()) {
        fail(Reason.UNCLOSED_ENTRY, entry.line(), 1, "");
      } else {
        parseSound(entry);
      }
    }

    private void parseSound(BibtexSplitter.Entry entry) {
      try {
        if (entry.type().equals("string")) {
          parser.define(entry);
          return;
        }
        BibtexEntry read = parser.entry(entry);
        byKey.putIfAbsent(read.key().toLowerCase(Locale.ROOT), read);
        parsed.add(new Sound(entry.line(), read));
      } catch (BibtexParser.Malformed e) {
        fail(Reason.BAD_ENTRY, e.line(), e.column(), e.getMessage());
      }
    }

    private void fail(Reason reason, int line, int column, String detail) {
      parsed.add(new Failed(line, column, reason, detail));
    }

    private void hand(Parsed each, Records records) {
      Place place = records.next(each.line());
      switch (each) {
        case Failed failed ->
            records.skip(place.column(failed.column()), failed.reason(), failed.detail());
        case Sound sound -> hand(sound.entry(), place, records);
      }
    }

    private void hand(BibtexEntry entry, Place place, Records records) {
      if (entry.field("title").isEmpty()) {
        records.skip(place, Reason.NO_TITLE, entry.key());
      } else {
        records.add(inherited(entry).toPaper());
      }
    }

    private BibtexEntry inherited(BibtexEntry entry) {
      String parent = entry.field("crossref").toLowerCase(Locale.ROOT);
      return Optional.ofNullable(byKey.get(parent)).map(entry::inheriting).orElse(entry);
    }
  }

  /** What became of an entry, handed over in the file's order once all macros are known. */
  private sealed interface Parsed {
    int line();
  }

  private record Sound(int line, BibtexEntry entry) implements Parsed {}

  private record Failed(int line, int column, Reason reason, String detail) implements Parsed {}
}
