package org.papergraph.export.bibtex;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.FoldedTitle;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.Corpus;
import org.papergraph.export.GraphSource;
import org.papergraph.export.Node;
import org.papergraph.export.NodeKind;

/**
 * Finds the papers that the entries of a file are, by what {@code build} would read in them: first
 * by citation key, then DOI, arXiv id, and title. Keys and identifiers count where titles do not
 * contradict them, titles where identifiers and years do not. These are also the grounds on which
 * {@code build} makes one paper of several records, so that records need not be asked.
 */
final class PaperSearch {
  private final Map<BibEntry, Wanted> wanted = new LinkedHashMap<>();
  private final Map<String, List<Wanted>> byClue = new HashMap<>();

  /** Looks for the papers of all entries of {@code file}. */
  PaperSearch(BibFile file, BibScanner scanner) {
    Map<String, List<Wanted>> read = read(file);
    Map<String, Integer> count = new HashMap<>();
    scanner.entries().forEach(entry -> count.merge(entry.key(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (BibEntry entry : scanner.entries()) {
      List<Wanted> same = read.getOrDefault(file.decoded(entry.key()), List.of());
      int place = seen.merge(entry.key(), 1, Integer::sum) - 1;
      // Where entries share a key and some cannot be read, it is open which of them were.
      if (same.size() == count.get(entry.key())) {
        want(entry, same.get(place));
      }
    }
  }

  private void want(BibEntry entry, Wanted each) {
    wanted.put(entry, each);
    for (String clue : each.clues()) {
      if (!clue.endsWith(" ")) {
        byClue.computeIfAbsent(clue, key -> new ArrayList<>()).add(each);
      }
    }
  }

  private static Map<String, List<Wanted>> read(BibFile file) {
    Map<String, List<Wanted>> read = new HashMap<>();
    Corpus.read(
        () -> Files.newInputStream(file.path()),
        file.path().toString(),
        new RecordSink() {
          @Override
          public void record(SourceRecord record) {
            String key = record.paper().metadata().citeKey().orElse("");
            read.computeIfAbsent(key, each -> new ArrayList<>()).add(new Wanted(record.paper()));
          }

          @Override
          public void skipped(CorpusException problem) {}

          @Override
          public void doubted(CorpusException doubt) {}
        });
    return read;
  }

  /** Goes through the papers of {@code graph}. */
  void among(GraphSource graph) throws IOException {
    graph.nodes(NodeKind.PAPER, this::offer);
  }

  private void offer(Node paper) {
    String title = FoldedTitle.of(paper.name());
    for (String clue : Wanted.clues(title, paper)) {
      byClue.getOrDefault(clue, List.of()).forEach(each -> each.offer(paper, title));
    }
  }

  /** Entries and the ids of their papers. */
  Map<BibEntry, String> found() {
    Map<BibEntry, String> found = new HashMap<>();
    wanted.forEach((entry, each) -> each.paper().ifPresent(id -> found.put(entry, id)));
    return found;
  }

  /** How many entries could be several papers. */
  long ambiguous() {
    return wanted.values().stream().filter(Wanted::isAmbiguous).count();
  }
}
