package org.papergraph.export.bibtex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.Losses;

/** Real files of several exporters, which lie beside the checkout. */
class SharedBibtexTest {
  private static final Path FORMATS = Path.of("../shared/formats/bibtex");
  private static final String[] TERMS = {"stochastic interpolant", "Schrödinger bridge", "R&D"};

  @TempDir private Path folder;

  @Test
  void allButKeywordsStays() throws IOException {
    assumeTrue(Files.exists(FORMATS), () -> "skipped: " + FORMATS + " is not here");
    int compared = 0;
    try (Stream<Path> files = Files.list(FORMATS)) {
      for (Path file : files.sorted().toList()) {
        byte[] before = Files.readAllBytes(file);
        byte[] after = Written.of(file, new Losses(), TERMS);
        assertThat(Written.isWithin(before, after)).as(file.toString()).isTrue();
        assertThat(after.length).isGreaterThan(before.length);
        compared += compare(new String(before, UTF_8), new String(after, UTF_8), file);
        Path again = Files.write(folder.resolve("again.bib"), after);
        assertThat(Written.of(again, new Losses(), TERMS)).as(file.toString()).isEqualTo(after);
      }
    }
    assertThat(compared).isGreaterThan(1700);
  }

  /** Entry by entry: jbibtex gives up a whole file at the first that it does not understand. */
  private static int compare(String before, String after, Path file) {
    List<String> old = entries(before);
    List<String> now = entries(after);
    assertThat(now).as(file.toString()).hasSameSizeAs(old);
    int compared = 0;
    for (int i = 0; i < old.size(); i++) {
      try {
        Written.entries(old.get(i));
      } catch (ParseException | org.jbibtex.TokenMgrException e) {
        continue;
      }
      try {
        InsertionsTest.assertSame(old.get(i), now.get(i), file + ": " + now.get(i));
      } catch (ParseException e) {
        throw new AssertionError(now.get(i), e);
      }
      compared++;
    }
    return compared;
  }

  private static List<String> entries(String text) {
    return Stream.of(text.split("(?m)^(?=@)", -1)).filter(each -> each.startsWith("@")).toList();
  }
}
