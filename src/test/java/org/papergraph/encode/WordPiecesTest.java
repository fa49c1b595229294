package org.papergraph.encode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final Map<Integer, String> TEXT = new HashMap<>();
  private static WordPieces pieces;

  @BeforeAll
  static void read() throws IOException {
    pieces = WordPieces.read();
    try (InputStream in = BgeSmall.vocabulary()) {
      new ObjectMapper()
          .readTree(in)
          .at("/model/vocab")
          .properties()
          .forEach(entry -> TEXT.put(entry.getValue().intValue(), entry.getKey()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "network, network",
    "unaffable, una ##ffa ##ble",
    "Koopman, ko ##op ##man",
    "Schrödinger, sc ##hr ##od ##inger",
    "Schro\u0308dinger, sc ##hr ##od ##inger",
    "score-based, score - based",
    "GPT-4, gp ##t - 4",
    "$x$, $ x $",
    "a\u00ADb, ab",
    "大学, 大 学",
    "\u2603, [UNK]",
    "\u200B, [UNK]"
  })
  void cutsAWordIntoTheLongestPieces(String word, String expected) {
    assertThat(text(pieces.of(word))).isEqualTo(expected);
  }

  @Test
  void givesTheIdsOfThePublishedVocabulary() {
    assertThat(pieces.of("hello")).containsExactly(7592);
    assertThat(pieces.start()).isEqualTo(101);
    assertThat(pieces.end()).isEqualTo(102);
  }

  @Test
  void keepsTheBeginningOfWhatIsTooLong() {
    assertThat(pieces.of("a-".repeat(400))).hasSize(WordPieces.LONGEST_WORD);
    assertThat(text(pieces.of("a".repeat(101)))).isEqualTo("[UNK]");
  }

  private static String text(int[] ids) {
    return Arrays.stream(ids).mapToObj(TEXT::get).collect(Collectors.joining(" "));
  }
}
