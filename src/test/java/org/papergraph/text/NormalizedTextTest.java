package org.papergraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {
  private static final String[] PIECES = {
    "\\",
    "{",
    "}",
    "$",
    "$$",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "~",
    "--",
    "–",
    "``",
    "''",
    "\\\"o",
    "\\'{e}",
    "\\textbf{",
    "\\emph{a}",
    "{\\em x}",
    "\\frac{1}{2}",
    "\\alpha",
    "\\cite{x}",
    "^{-U}",
    "_{x}",
    "&amp;",
    "&#x1F600;",
    "<i>",
    "</i>",
    "\u0301",
    "\u00AD",
    "\u200B",
    "\uD835\uDC11",
    "\uD83D\uDE00",
    "\uD835",
    "\uDC11",
    "\uFB01",
    "\u0000",
    "\n",
    " ",
    "  ",
    ". ",
    "outputs.Finally",
    "https://a.b/c_d",
    "word",
    "Koopman",
    "1",
    "5",
    "\\%",
    "\\_",
    "\\ss ",
    "\\H{o}",
    "(",
    ")",
    "\\href{x}{y}",
    "[",
    "]",
    "\\sqrt[3]{x}"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(I) \\textbf{L}azy learning|Lazy|\\textbf{L}azy",
        "the \\emph{diffusion model} is|diffusion model|diffusion model",
        "the \\emph{diffusion model} is|the diffusion model|the \\emph{diffusion model}",
        "the \\emph{diffusion model} is|diffusion model is|\\emph{diffusion model} is",
        "the \\emph{diffusion model} is|model is|model} is",
        "a Schr{\\\"o}dinger bridge|Schrödinger|Schr{\\\"o}dinger",
        "a Schr\\\"odinger bridge|Schrödinger bridge|Schr\\\"odinger bridge",
        "a Schr\\\"odinger bridge|ö|\\\"o",
        "by 23\\% in|23%|23\\%",
        "of {B}ayesian {LSTM}s|Bayesian LSTMs|{B}ayesian {LSTM}s",
        "the outputs.Finally, we|Finally|Finally",
        "Fokker--Planck equations|Fokker-Planck equation|Fokker--Planck equation",
        "\\textbf{\\emph{A}b}c|Abc|\\textbf{\\emph{A}b}c",
        "n^{th}-order systems|nth-order|n^{th}-order",
        "the $\\alpha$-divergence|α-divergence|$\\alpha$-divergence",
        "stra\u00ADte\u00ADgy of|strategy|stra\u00ADte\u00ADgy",
        "Schro\u0308dinger|ö|o\u0308",
        "the ﬁrst|first|ﬁrst",
        "x \uD835\uDC11ank y|Rank|\uD835\uDC11ank",
        "a\uD83D\uDE00b|\uD83D\uDE00|\uD83D\uDE00"
      })
  void mapsBackToTheOriginal(String original, String seen, String expected) {
    NormalizedText view = NormalizedText.of(original);
    int start = view.text().indexOf(seen);

    assertThat(start).as("in: %s", view.text()).isNotNegative();
    assertThat(view.toOriginal(new Span(start, start + seen.length())).of(original))
        .isEqualTo(expected);
  }

  @Test
  void halfASurrogatePairIsTheWholePair() {
    NormalizedText view = NormalizedText.of("a\uD83D\uDE00b");

    assertThat(view.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 3));
    assertThat(view.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 3));
  }

  @Test
  void anEmptySpanIsAPlace() {
    NormalizedText view = NormalizedText.of("a\\emph{b}");

    assertThat(view.toOriginal(new Span(2, 2))).isEqualTo(new Span(9, 9));
    assertThat(NormalizedText.of("").toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void invisibleCharactersAreNotSeen() {
    assertThat(NormalizedText.of("a\u0000b\u200Bc\u00ADd\uFEFFe\tf\u00A0g\r\nh\u2009i").text())
        .isEqualTo("abcde f g h i");
  }

  @Test
  void loneSurrogatesAreReplaced() {
    assertThat(NormalizedText.of("a\uD835 b\uDC11").text()).isEqualTo("a\uFFFD b\uFFFD");
  }

  @Test
  void anyTextHasAView() {
    long seed = new Random().nextLong();
    System.out.println("NormalizedTextTest.anyTextHasAView: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(12); left > 0; left--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      checkView(text.toString());
    }
  }

  @Test
  void plainTextIsItsOwnView() {
    String plain = "We propose GAN-based models (2 kinds), i.e. x < y; they're 3.5% better! Why?";

    NormalizedText view = NormalizedText.of(plain);

    assertThat(view.text()).isEqualTo(plain);
    assertThat(view.toOriginal(new Span(3, 10))).isEqualTo(new Span(3, 10));
  }

  @Test
  void everyLineOfTheBundledCorpusHasAView() throws IOException {
    for (String line : Files.readAllLines(Path.of("data/000_65c48e20b42d0e4b.txt"))) {
      checkView(line);
      assertThat(NormalizedText.of(line).text()).doesNotContain("\\textbf", "\\\"", "--", "\\(");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "}", "$", "\\", "{}", "{a}", "\\textbf{", "\\textbf{a}", "\\(", "$a", "$ a", "<i>",
            "<i></i>", "<",
        "&", "&amp", "--", "-", "~", "''", "\u0301", "\u0301\u0323", "a.B", ".", "https://", "\\[",
            "[", "\\frac{a}{b}",
        "\\cite[", "\\a[", "^{", "1{a b}", "\\\"", "\\H ", " ", "x"
      })
  @Timeout(20)
  void fiveMegabytesOfAnythingTakeLinearTime(String piece) {
    String hostile = piece.repeat(5_000_000 / piece.length());
    long start = System.nanoTime();

    assertThatCode(() -> NormalizedText.of(hostile)).doesNotThrowAnyException();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static void checkView(String original) {
    NormalizedText view = NormalizedText.of(original);
    String text = view.text();
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      Span span = view.toOriginal(new Span(i, i + 1));
      assertThat(span.end()).as(original).isLessThanOrEqualTo(original.length());
      assertThat(span.start()).as(original).isGreaterThanOrEqualTo(start);
      assertThat(span.end()).as(original).isGreaterThanOrEqualTo(end);
      assertThat(splitsPair(original, span.start()) || splitsPair(original, span.end()))
          .as(original)
          .isFalse();
      start = span.start();
      end = span.end();
    }
    Span all = view.toOriginal(new Span(0, text.length()));
    assertThat(text.isEmpty() || all.covers(new Span(start, end))).as(original).isTrue();
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
