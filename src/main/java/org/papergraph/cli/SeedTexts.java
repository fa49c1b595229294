package org.papergraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.build.FileExtraction;
import org.papergraph.build.StoredTagger;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.graph.GraphBuilder;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.query.UsageException;
import org.papergraph.query.related.Seed;
import org.papergraph.store.GraphConnection;

/** Makes seeds of texts and files, whose terms are found as those of the graph were. */
final class SeedTexts {
  private static final int LONGEST = 20_000;
  private static final String SOURCE = "--text";

  private final Surroundings surroundings;
  private final GraphConnection graph;

  SeedTexts(Surroundings surroundings, GraphConnection graph) {
    this.surroundings = surroundings;
    this.graph = graph;
  }

  /** One seed of a text: its first line or sentence stands for a title. */
  List<Seed> of(String typed) throws IOException {
    String text = typed.equals("-") ? standardInput() : typed;
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UsageException("There is no word in the text.");
    }
    String start = shortened(text.strip());
    String title = start.split("\\R|(?<=[.!?])\\s", 2)[0];
    Paper paper = new Paper(title, start.substring(title.length()).strip(), Metadata.NONE);
    SourceRecord record = new SourceRecord(SOURCE, SOURCE, 1, paper);
    return seeds(FileExtraction.extractRecords(List.of(record), StoredTagger.of(graph)));
  }

  private String standardInput() throws IOException {
    return new String(surroundings.in().readNBytes(4 * LONGEST + 1), StandardCharsets.UTF_8);
  }

  private String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    surroundings
        .err()
        .println(
            "The text is long: only its first %,d characters count; --file takes whole papers."
                .formatted(LONGEST));
    return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
  }

  /** A seed of each paper. */
  List<Seed> of(List<Path> files) throws IOException {
    return seeds(
        FileExtraction.extract(
            new SourceFiles(surroundings).read(files, ReadingOptions.ofAnyLanguage()),
            StoredTagger.of(graph)));
  }

  private static List<Seed> seeds(List<ResolvedPaper> papers) {
    return papers.stream()
        .<Seed>map(paper -> new Seed.Outside(GraphBuilder.of(List.of(paper))))
        .toList();
  }
}
