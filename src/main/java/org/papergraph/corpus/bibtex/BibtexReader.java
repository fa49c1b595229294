package org.papergraph.corpus.bibtex;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/**
 * Reads BibTeX and BibLaTeX. Entries may take from others that stand anywhere in the file: it is
 * gone through before, for which are named by others, and for these, which alone are kept.
 */
public final class BibtexReader implements CorpusReader {
  private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[{(]");
  private static final Pattern REFERENCE = Pattern.compile("(?i)crossref");
  private static final Set<String> NO_PAPERS = Set.of("comment", "preamble");

  @Override
  public boolean recognizes(Head head) {
    return ENTRY.matcher(head.text()).find();
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    Map<String, BibtexEntry> parents = parents(source);
    new Pass(
            (line, entry) -> hand(inherited(entry, parents), records.next(line), records),
            problem -> problem.tell(records))
        .over(source.lines());
  }

  private static void hand(BibtexEntry entry, Place place, Records records) {
    if (entry.field("title").isEmpty()) {
      records.skip(place, Reason.NO_TITLE, entry.key());
    } else {
      records.add(entry.toPaper());
    }
  }

  private static BibtexEntry inherited(BibtexEntry entry, Map<String, BibtexEntry> parents) {
    return Optional.ofNullable(parents.get(entry.parent())).map(entry::inheriting).orElse(entry);
  }

  /** Entries that others take from, by their keys in lower case. */
  private static Map<String, BibtexEntry> parents(Opened source) throws IOException {
    Map<String, BibtexEntry> parents = new HashMap<>();
    Set<String> named = named(source);
    if (!named.isEmpty()) {
      try (Opened again = source.again()) {
        Pass pass =
            new Pass(
                (line, entry) -> {
                  if (named.contains(entry.key().toLowerCase(Locale.ROOT))) {
                    parents.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry.toInherit());
                  }
                },
                problem -> {});
        pass.over(again.lines());
      }
    }
    return parents;
  }

  private static Set<String> named(Opened source) throws IOException {
    Set<String> named = new HashSet<>();
    try (Opened again = source.again()) {
      if (mayRefer(again.lines())) {
        try (Opened first = source.again()) {
          new Pass((line, entry) -> named.add(entry.parent()), problem -> {}).over(first.lines());
        }
      }
    }
    named.remove("");
    return named;
  }

  /** Most files never do, and are read no more than once more. */
  private static boolean mayRefer(Lines lines) throws IOException {
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      if (REFERENCE.matcher(line.get().text()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Goes once through a file, with the macros that it defines. */
  private record Pass(Taking entries, Consumer<BibtexProblem> problems) {

    void over(Lines lines) throws IOException {
      BibtexParser parser = new BibtexParser();
      BibtexSplitter splitter = new BibtexSplitter(lines);
      for (var entry = splitter.next(); entry.isPresent(); entry = splitter.next()) {
        if (!NO_PAPERS.contains(entry.get().type())) {
          parse(entry.get(), parser);
        }
      }
    }

    private void parse(BibtexSplitter.Entry entry, BibtexParser parser) {
      if (entry.problem().isPresent()) {
        problems.accept(entry.problem().get());
        return;
      }
      try {
        if (entry.type().equals("string")) {
          parser.define(entry);
        } else {
          entries.take(entry.line(), parser.entry(entry));
        }
      } catch (BibtexParser.Malformed e) {
        problems.accept(new BibtexProblem(Reason.BAD_ENTRY, e.line(), e.column(), e.getMessage()));
      }
    }
  }

  /** Takes the entries of a file. */
  private interface Taking {
    void take(int line, BibtexEntry entry);
  }
}
