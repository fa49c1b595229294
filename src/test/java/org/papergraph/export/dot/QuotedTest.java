package org.papergraph.export.dot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.export.Losses;

class QuotedTest {
  private final Losses losses = new Losses();
  private final Quoted quoted = new Quoted(losses);

  @Test
  void whatGraphvizWouldTakeForAnEscapeIsEscaped() {
    assertThat(quoted.text("a \"b\" \\n c\\")).isEqualTo("\"a \\\"b\\\" \\\\n c\\\\\"");
    assertThat(quoted.text("&amp; <b>")).isEqualTo("\"&amp;amp; <b>\"");
    assertThat(quoted.text("two\nlines")).isEqualTo("\"two\\nlines\"");
    assertThat(losses.lines()).isEmpty();
  }

  @Test
  void whatDrawingsCannotHoldIsReported() {
    assertThat(quoted.text("a\r\nb\rc")).isEqualTo("\"a\\nb\\nc\"");
    assertThat(quoted.text("\u0001\u007F\uFFFE𝔽")).isEqualTo("\"\uFFFD\uFFFD\uFFFD𝔽\"");
    assertThat(losses.lines())
        .containsExactly(
            "2 × carriage returns, made line breaks",
            "3 × control characters that drawings cannot hold, shown as \uFFFD");
  }

  @Test
  void differentIdsStayDifferent() {
    assertThat(Quoted.id("term:a\\b\"c%\n&é\u0001")).isEqualTo("\"term:a%5Cb%22c%25%0A%26é%01\"");
    assertThat(Quoted.id("a\\")).isNotEqualTo(Quoted.id("a%5C"));
  }
}
