package org.papergraph.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "薛定谔, 6", "Schrödinger, 11", "e\u0301, 1", "😀, 2", "'', 0", "가, 2"})
  void charactersHaveWidths(String text, int width) {
    assertThat(DisplayText.width(text)).isEqualTo(width);
  }

  @Test
  void textIsCutWithinItsWidth() {
    assertThat(DisplayText.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(DisplayText.cut("abcdef", 4)).isEqualTo("abc…");
    assertThat(DisplayText.cut("薛定谔", 4)).isEqualTo("薛…");
  }

  @Test
  void textIsBrokenBetweenWords() {
    assertThat(DisplayText.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
    assertThat(DisplayText.wrap("incomprehensible", 7))
        .isEqualTo(List.of("incompr", "ehensib", "le"));
    assertThat(DisplayText.wrap("", 7)).isEqualTo(List.of(""));
  }

  @Test
  void nothingIsLostAndNothingTooWide() {
    long seed = System.nanoTime();
    System.out.println("DisplayTextTest seed " + seed);
    Random random = new Random(seed);
    String[] pieces = {"a", "bc", " ", "  ", "薛", "o\u0308", "😀", "word", "𝔽"};
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int width = 2 + random.nextInt(12);
      List<String> lines = DisplayText.wrap(text.toString(), width);
      assertThat(lines)
          .as("seed %d: %s", seed, text)
          .allMatch(line -> DisplayText.width(line) <= width);
      assertThat(String.join("", lines).replace(" ", ""))
          .as("seed %d", seed)
          .isEqualTo(text.toString().replace(" ", ""));
    }
  }
}
