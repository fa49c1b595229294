package org.papergraph.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final WordPieces PIECES = WordPieces.read();
  private static final List<String> LEXICON =
      List.of(
          "we", "study", "Koopman", "score-based", "https://example.org/a-b/c?d=e&f=g", "\u2603");

  @Test
  void takesTitleAndAbstractAsOneInput() {
    List<Window> windows =
        Window.over(List.of(List.of("Koopman", "learning"), List.of("We", "study")), PIECES);

    assertThat(windows).hasSize(1);
    Window window = windows.getFirst();
    assertThat(window.pieces()).startsWith(PIECES.start()).endsWith(PIECES.end()).hasSize(8);
    assertThat(IntStream.range(0, 4).map(window::head)).containsExactly(1, 4, 5, 6);
    assertThat(window.ownTo()).isEqualTo(4);
  }

  @Test
  void hasNoWindowWithoutWords() {
    assertThat(Window.over(List.of(List.of()), PIECES)).isEmpty();
  }

  @Test
  void givesEachWordToOneWindowThatHoldsItsPieces() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 50; run++) {
      List<String> words =
          random.ints(random.nextInt(1, 1500), 0, LEXICON.size()).mapToObj(LEXICON::get).toList();
      List<Window> windows = Window.over(List.of(words), PIECES);

      assertThat(owned(windows))
          .as("seed %d", seed)
          .containsExactlyElementsOf(
              IntStream.range(0, words.size()).boxed().collect(Collectors.toList()));
      windows.forEach(window -> assertHolds(window, words, seed));
    }
  }

  private static List<Integer> owned(List<Window> windows) {
    return windows.stream()
        .flatMap(window -> IntStream.range(window.ownFrom(), window.ownTo()).boxed())
        .toList();
  }

  private static void assertHolds(Window window, List<String> words, long seed) {
    int[] pieces = window.pieces();
    assertThat(pieces.length).as("seed %d", seed).isLessThanOrEqualTo(Window.LONGEST);
    for (int word = window.from(); word < window.to(); word++) {
      int[] expected = PIECES.of(words.get(word));
      assertThat(IntStream.of(pieces).skip(window.head(word)).limit(expected.length).toArray())
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void givesAWordTheContextOfBothSides() {
    List<String> words = Stream.generate(() -> "word").limit(1300).toList();

    List<Window> windows = Window.over(List.of(words), PIECES);

    assertThat(windows).hasSize(4);
    for (int i = 1; i < windows.size(); i++) {
      Window left = windows.get(i - 1);
      Window right = windows.get(i);
      assertThat(left.to() - left.ownTo()).isGreaterThanOrEqualTo(64);
      assertThat(right.ownFrom() - right.from()).isGreaterThanOrEqualTo(64);
    }
    assertThat(windows.getLast().pieces()).hasSize(Window.LONGEST);
  }
}
