package org.papergraph.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.papergraph.corpus.formats.Corpus;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;

/** The bundled papers, over and over; each thread takes the next. */
@State(Scope.Benchmark)
public class BundledPapers {
  private static final Path FILE = Path.of("data", "000_65c48e20b42d0e4b.txt");

  private final List<Paper> papers = read();
  private final AtomicInteger taken = new AtomicInteger();

  Paper next() {
    return papers.get(Math.floorMod(taken.getAndIncrement(), papers.size()));
  }

  private static List<Paper> read() {
    return Corpus.records(() -> Files.newInputStream(FILE), FILE.toString()).stream()
        .map(SourceRecord::paper)
        .toList();
  }
}
