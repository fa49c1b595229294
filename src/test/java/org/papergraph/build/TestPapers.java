package org.papergraph.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.papergraph.SeedCorpus;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;

/** Papers to build graphs of. */
public final class TestPapers {
  /** Holds characters above U+FFFF before and within what is found, and LaTeX. */
  public static final Paper ASTRAL =
      new Paper(
          "𝐑𝐧 flows 🚀: Koopman operators beyond 🧪 normalizing flows",
          "We propose 𝕂oopNet 🤖, a neural network for Schr\\\"odinger bridges on 𝐑𝐧. 🎉🎉 The"
              + " Koopman operator of a \\textbf{normalizing flow} in $\\mathbb{R}^n$ 😀 is linear."
              + " Experiments on ImageNet 🖼️ show that 𝕂oopNet beats large language models (LLMs),"
              + " and LLMs 🐌 are slow.",
          Metadata.NONE);

  private TestPapers() {}

  /** All of the bundled corpus. */
  public static List<Paper> seed() {
    return SeedCorpus.records().stream().map(SourceRecord::paper).toList();
  }

  /** Some of the bundled corpus, with years and authors. */
  static List<Paper> some(Random random, int count) {
    List<Paper> papers = new ArrayList<>(seed());
    Collections.shuffle(papers, random);
    return papers.subList(0, count).stream().map(paper -> described(paper, random)).toList();
  }

  private static Paper described(Paper paper, Random random) {
    Paper described =
        with(
            paper,
            random.nextBoolean() ? OptionalInt.of(2000 + random.nextInt(4)) : OptionalInt.empty(),
            List.of("Author " + random.nextInt(9), "Other " + random.nextInt(9)));
    return random.nextInt(3) == 0 ? numbered(described, random.nextInt(5)) : described;
  }

  public static Paper with(Paper paper, OptionalInt year, List<String> authors) {
    return new Paper(
        paper.title(),
        paper.abstractText(),
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            year,
            Optional.empty(),
            Optional.of("10.1000/" + Integer.toHexString(paper.title().hashCode())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            authors,
            List.of(),
            Optional.empty()));
  }

  /** As sources do that count their papers, so that several have the same number. */
  private static Paper numbered(Paper paper, int number) {
    Metadata plain = paper.metadata();
    return new Paper(
        paper.title(),
        paper.abstractText(),
        new Metadata(
            Optional.of("" + number),
            plain.citeKey(),
            plain.year(),
            plain.venue(),
            plain.doi(),
            plain.arxivId(),
            plain.pmid(),
            plain.aclId(),
            plain.url(),
            plain.authors(),
            plain.keywords(),
            plain.language()));
  }
}
