package org.papergraph.corpus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.corpus.formats.RawRecords.Raw;

/**
 * Title, authors, year and DOI of every record of real files, against what the files say. Two
 * differ: an error message of arXiv's, which is refused, and a record of RIS that has five titles.
 */
class SharedFieldsTest {
  private static final Path FORMATS = Path.of("../shared/formats");

  /** The sorted letters of "others". */
  private static final String OTHERS = "ehorst";

  @ParameterizedTest
  @CsvSource({
    "acl_xml, 180",
    "arxiv_atom, 100",
    "pubmed_xml, 11",
    "csl_json, 160",
    "csv, 170",
    "ris, 300",
    "nbib, 1",
    "bibtex, 1700"
  })
  void recordsArriveAsTheFilesSay(String format, int least) throws IOException {
    Path folder = FORMATS.resolve(format);
    assumeTrue(Files.exists(folder), () -> "skipped: " + folder + " is not here");
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        compared += compare(format, file, differences);
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(least);
    assertThat(differences).as("of " + compared).hasSizeLessThan((compared + 99) / 100);
  }

  private static int compare(String format, Path file, List<String> differences)
      throws IOException {
    byte[] content = Files.readAllBytes(file);
    Map<String, Deque<Paper>> read = new HashMap<>();
    for (SourceRecord record : Collected.of(content).records) {
      Paper paper = record.paper();
      read.computeIfAbsent(key(format, paper), key -> new ArrayDeque<>()).add(paper);
    }
    int compared = 0;
    for (Raw raw : raws(format, new String(content, StandardCharsets.UTF_8))) {
      if (!letters(raw.title()).isEmpty()) {
        compared++;
        Paper paper = read.getOrDefault(key(raw), new ArrayDeque<>()).poll();
        String difference = paper == null ? "not read" : difference(raw, paper);
        if (!difference.isEmpty()) {
          differences.add(file.getFileName() + ": " + raw.title() + ": " + difference);
        }
      }
    }
    return compared;
  }

  private static String key(String format, Paper paper) {
    return format.equals("bibtex") ? paper.metadata().citeKey().orElse("") : letters(paper.title());
  }

  private static String key(Raw raw) {
    return raw.key().isEmpty() ? letters(raw.title()) : raw.key();
  }

  private static List<Raw> raws(String format, String text) throws IOException {
    return switch (format) {
      case "csl_json" -> RawRecords.csl(text);
      case "csv" -> RawRecords.csv(text);
      case "ris", "nbib" -> RawRecords.tagged(text);
      case "bibtex" -> RawRecords.bibtex(text);
      default -> RawRecords.xml(text);
    };
  }

  /** DOIs stand in other fields too, and what commands of LaTeX print is told in other tests. */
  private static String difference(Raw raw, Paper paper) {
    Metadata read = paper.metadata();
    boolean plain = !raw.title().matches("(?s).*[\\\\$&<].*");
    String year = read.year().isPresent() ? String.valueOf(read.year().getAsInt()) : "";
    return differs(plain ? letters(raw.title()) : "", plain ? letters(paper.title()) : "")
        + differs(names(raw.authors()), names(read.authors()))
        + differs(raw.year(), year)
        + differs(raw.doi(), raw.doi().isEmpty() ? "" : read.doi().orElse(""));
  }

  private static String differs(Object said, Object read) {
    return said.equals(read) ? "" : said + " was read as " + read + "; ";
  }

  /** Each name's letters, whatever order its parts are in. */
  private static List<String> names(List<String> names) {
    return names.stream()
        .map(SharedFieldsTest::sortedLetters)
        .filter(name -> !name.isEmpty() && !name.equals(OTHERS))
        .toList();
  }

  private static String sortedLetters(String name) {
    return Arrays.stream(letters(name).split("")).sorted().collect(Collectors.joining());
  }

  /** Letters and digits of ASCII, without accents. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }
}
