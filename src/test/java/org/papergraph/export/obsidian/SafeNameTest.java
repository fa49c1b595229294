package org.papergraph.export.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
  static final String NOWHERE = "[^\\\\/:*?\"<>|#^\\[\\]`\\p{Cntrl}]+";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Koopman operator|Koopman operator",
        "Flows: a view|Flows - a view",
        "10:30 / 2|10-30 - 2",
        "~[x] (y) | z~|(x) (y) - z",
        "~a/b\\c:d?e%f..~|a-b-c-de" + "f",
        ".hidden|hidden",
        "What is \"this\"?|What is this",
        "C#|C",
        "???|unnamed",
        "...|unnamed",
        "=SUM(A1)|=SUM(A1)",
        "==a==|=a=",
        "true|true"
      })
  void namesAreSafeAndReadable(String name, String safe) {
    assertThat(SafeName.of(name)).isEqualTo(safe);
  }

  @Test
  void longNamesEndBetweenWords() {
    String safe = SafeName.of("long " + "name ".repeat(60));
    assertThat(safe).hasSizeBetween(90, 100).endsWith(" name");
    assertThat(SafeName.of("𝔽".repeat(100)).codePoints().count()).isEqualTo(25);
  }

  @Test
  void whatWindowsReservesIsKnown() {
    assertThat(new String[] {"CON", "nul.txt", "Com1", "lpt9 .x", "aux "})
        .allMatch(SafeName::isReserved);
    assertThat(new String[] {"CONV", "com10", "auxiliary", "COM"}).noneMatch(SafeName::isReserved);
  }

  @Test
  void namesThatAFileSystemTakesForOneFoldAlike() {
    assertThat(SafeName.folded("RESNET")).isEqualTo(SafeName.folded("ResNet"));
    assertThat(SafeName.folded(SafeName.of("e\u0301"))).isEqualTo(SafeName.folded("\u00C9"));
    assertThat(SafeName.folded("straße")).isEqualTo(SafeName.folded("STRASSE"));
  }

  @Test
  void anyTextMakesASafeName() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      String safe = SafeName.of(text);
      assertThat(safe)
          .as("seed %d, %s", seed, text)
          .matches(NOWHERE)
          .isEqualTo(safe.strip())
          .doesNotStartWith(".")
          .doesNotEndWith(".")
          .satisfies(
              name ->
                  assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                      .isLessThanOrEqualTo(100));
      assertThat(SafeName.of(safe)).as("seed %d, %s", seed, text).isEqualTo(safe);
      assertThat(SafeName.inLink(text)).doesNotContain("]", "[", "|", "#", "^", "\n");
    }
  }

  static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    String signs = "\\/:*?\"<>|#^[]`$%=~.  \t\n-_ab";
    for (int length = random.nextInt(60); length > 0; length--) {
      if (random.nextInt(4) > 0) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      } else {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000));
      }
    }
    return text.toString();
  }
}
