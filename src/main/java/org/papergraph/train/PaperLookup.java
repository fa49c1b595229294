package org.papergraph.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.papergraph.corpus.Corpus;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.text.Digest;

/** Finds papers in files by a digest of their text, for marks that do not hold the text. */
final class PaperLookup {
  private static final int DIGITS = 64;

  private final Map<String, Paper> papers = new HashMap<>();

  /**
   * @param files of any format that papergraph reads, also under gzip
   * @param textHashes of the papers looked for
   */
  PaperLookup(List<Path> files, Set<String> textHashes) {
    for (Path file : files) {
      read(file, textHashes);
    }
  }

  /** What marks count their offsets in. */
  static String text(Paper paper) {
    return paper.title() + "\n" + paper.abstractText();
  }

  Optional<Paper> find(String textHash) {
    return Optional.ofNullable(papers.get(textHash));
  }

  private void read(Path file, Set<String> textHashes) {
    try (InputStream in = open(file)) {
      Corpus.read(in, file.toString(), new Sink(textHashes));
    } catch (IOException e) {
      throw TrainingException.at(
          file.toString(), "cannot be read (" + e + ")", "name a file of papers");
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private final class Sink implements RecordSink {
    private final Set<String> textHashes;

    Sink(Set<String> textHashes) {
      this.textHashes = textHashes;
    }

    @Override
    public void record(SourceRecord source) {
      String hash = Digest.hex(DIGITS, text(source.paper()));
      if (textHashes.contains(hash)) {
        papers.put(hash, source.paper());
      }
    }

    @Override
    public void skipped(CorpusException problem) {
      // Marks on a record that cannot be read are told as lacking their paper.
    }
  }
}
