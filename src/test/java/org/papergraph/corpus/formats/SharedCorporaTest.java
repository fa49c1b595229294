package org.papergraph.corpus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Reason;

/** Files from many exporters that are too large, or not ours, to be part of this project. */
class SharedCorporaTest {
  private static final Path SHARED = Path.of("../shared");

  @ParameterizedTest
  @CsvSource({
    "bbt_bulk_performance_test.bib, 1241, 0",
    "colt2021.bib, 136, 1",
    "jabref_Chocolate.bib, 15, 0",
    "jabref_crossref.bib, 4, 0",
    "jabref_jabref-authors.bib, 212, 0",
    "jabref_testjabref.bib, 156, 0",
    "jabref_utf8-bom.bib, 1, 1"
  })
  void bibtexOfManyExportersIsRead(String name, int papers, int withoutTitle) throws IOException {
    Collected collected = Collected.of(Files.readAllBytes(present("formats/bibtex/" + name)));

    assertThat(collected.records).hasSize(papers);
    assertThat(collected.skipped)
        .hasSize(withoutTitle)
        .allMatch(problem -> problem.reason() == Reason.NO_TITLE);
    assertThat(collected.records)
        .allSatisfy(
            record -> {
              assertThat(record.paper().metadata().citeKey()).isPresent();
              assertThat(record.paper().metadata().authors())
                  .noneMatch(author -> author.contains("{") || author.contains("\\"));
            });
  }

  @Test
  void eightySevenThousandPapersAreRead() {
    Collected collected = new Collected();
    Path packed = present("corpora/papers-87k.jsonl.gz");
    Corpus.read(() -> Files.newInputStream(packed), "papers-87k", collected);

    assertThat(collected.records).hasSize(87_336);
    assertThat(collected.skipped).isEmpty();
  }

  private static Path present(String name) {
    Path path = SHARED.resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
    return path;
  }
}
