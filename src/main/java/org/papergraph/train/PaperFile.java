package org.papergraph.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.Corpus;

/** Reads the papers of a file of any format that papergraph knows. */
final class PaperFile {
  private PaperFile() {}

  static List<Paper> read(Path file) {
    List<Paper> papers = new ArrayList<>();
    each(file, papers::add);
    return papers;
  }

  /** Records that cannot be read are passed over. */
  static void each(Path file, Consumer<Paper> sink) {
    if (!Files.exists(file)) {
      throw TrainingException.at(file.toString(), "no such file", "check the path");
    }
    Corpus.read(() -> Files.newInputStream(file), file.toString(), new Sink(sink));
  }

  private record Sink(Consumer<Paper> papers) implements RecordSink {
    @Override
    public void record(SourceRecord source) {
      papers.accept(source.paper());
    }

    @Override
    public void skipped(CorpusException problem) {
      // Nobody asked for it by name.
    }

    @Override
    public void doubted(CorpusException doubt) {
      // The like.
    }
  }
}
