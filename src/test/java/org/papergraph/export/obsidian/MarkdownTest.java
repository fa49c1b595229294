package org.papergraph.export.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.export.Losses;

class MarkdownTest {
  private final Losses losses = new Losses();
  private final Markdown markdown = new Markdown(losses);

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[[a]]!\\[\\[a\\]\\]",
        "==a==!\\=\\=a\\=\\=",
        "a #tag!a \\#tag",
        "a ^block!a \\^block",
        "50% of %%x%%!50% of \\%\\%x\\%\\%",
        "<b>&amp;</b>!\\<b\\>\\&amp;\\</b\\>",
        "$x_1$!\\$x\\_1\\$",
        "- a!\\- a",
        "+ a!\\+ a",
        "12. a!12\\. a",
        "3) a!3\\) a",
        "2020 a!2020 a",
        "> a!\\> a",
        "a - b. 1. c!a - b. 1. c"
      })
  void textStaysText(String text, String escaped) {
    assertThat(markdown.paragraph(text)).isEqualTo(escaped);
  }

  @Test
  void aParagraphIsOneLineWithoutWhatNobodyCanRead() {
    assertThat(markdown.paragraph("  two\r\nlines\u2028and \u0001 a\ttab"))
        .isEqualTo("two  lines and  a tab");
    assertThat(losses.lines()).hasSize(1).first().asString().startsWith("1 × control characters");
  }
}
