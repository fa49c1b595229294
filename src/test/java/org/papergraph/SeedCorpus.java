package org.papergraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.papergraph.corpus.PaperId;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.Corpus;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.TaggerKind;
import org.papergraph.resolve.ExtractedPaper;

/**
 * The bundled corpus, read and extracted once for all tests of a JVM, by the tagger that users get.
 */
public final class SeedCorpus {
  public static final Path FILE = Path.of("data", "000_65c48e20b42d0e4b.txt");

  private static final List<SourceRecord> RECORDS = read();
  private static final Supplier<List<ExtractedPaper>> EXTRACTED = new Once();

  private SeedCorpus() {}

  public static List<SourceRecord> records() {
    return RECORDS;
  }

  public static List<ExtractedPaper> extracted() {
    return EXTRACTED.get();
  }

  private static final class Once implements Supplier<List<ExtractedPaper>> {
    private List<ExtractedPaper> papers = List.of();

    @Override
    public synchronized List<ExtractedPaper> get() {
      if (papers.isEmpty()) {
        Extractor extractor = Extractor.with(TaggerKind.USUAL);
        papers =
            RECORDS.parallelStream()
                .map(SourceRecord::paper)
                .map(p -> new ExtractedPaper(PaperId.ofTitle(p), extractor.extract(p)))
                .toList();
      }
      return papers;
    }
  }

  private static List<SourceRecord> read() {
    return Corpus.records(() -> Files.newInputStream(FILE), FILE.toString());
  }
}
