package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code .pairs} file holds originals, each followed by how it reads and a blank line. */
class NormalizedTextGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/papergraph/text");

  @ParameterizedTest
  @MethodSource("pairs")
  void readsAsExpected(String original, String expected) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void readsTheSameWhenReadAgain(String original, String expected) {
    if (expected.chars().noneMatch(unit -> "\\{}$<`&~".indexOf(unit) >= 0)) {
      assertThat(NormalizedText.of(expected).text()).isEqualTo(expected);
    }
  }

  static Stream<Arguments> pairs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".pairs"))
          .sorted()
          .flatMap(file -> pairs(file).stream())
          .toList()
          .stream();
    }
  }

  private static List<Arguments> pairs(Path file) {
    try {
      return Stream.of(Files.readString(file).strip().split("\n\n"))
          .map(pair -> pair.split("\n"))
          .map(lines -> Arguments.of(lines[0], lines[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
