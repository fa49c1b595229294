package org.papergraph.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.text.Digest;

/** Finds papers in files by a digest of their text, for marks that do not hold the text. */
final class PaperLookup {
  private static final int DIGITS = 64;

  private final Map<String, Paper> papers = new HashMap<>();

  /**
   * @param files of any format that papergraph reads
   * @param textHashes of the papers looked for
   */
  PaperLookup(List<Path> files, Set<String> textHashes) {
    for (Path file : files) {
      PaperFile.each(
          file,
          paper -> {
            String hash = Digest.hex(DIGITS, text(paper));
            if (textHashes.contains(hash)) {
              papers.put(hash, paper);
            }
          });
    }
  }

  /** What marks count their offsets in. */
  static String text(Paper paper) {
    return paper.title() + "\n" + paper.abstractText();
  }

  Optional<Paper> find(String textHash) {
    return Optional.ofNullable(papers.get(textHash));
  }
}
