package org.papergraph.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<jats:p>We show CO<jats:sub>2</jats:sub>.</jats:p>|We show CO2.",
        "<jats:title>Abstract</jats:title><jats:p>We show.</jats:p>|We show.",
        "<jats:sec><jats:title>Aims.</jats:title><jats:p>Who.</jats:p></jats:sec>|Aims: Who.",
        "<p>One.</p><p>Two.</p>|One. Two.",
        "One.<br>Two<br/>three|One. Two three",
        "A <span class=\"nocase\">LaTeX</span> <i>in vivo</i> view|A LaTeX in vivo view",
        "Food &amp; Function &#x3b1; &eacute;|Food & Function α é",
        "&lt;i&gt;E. coli&lt;/i&gt; &amp;amp; more|E. coli & more",
        "<a href='https://x.org/?a=1&amp;b=2'>Here</a> it is|Here it is"
      })
  void tagsAndEntitiesBecomePlainText(String marked, String plain) {
    assertThat(Markup.plain(marked)).isEqualTo(plain);
  }

  @Test
  void aFormulaIsSaidOnce() {
    String mathml =
        "<mml:math> <mml:mi>x</mml:mi> <mml:mo>=</mml:mo> <mml:mn>2</mml:mn></mml:math>";

    assertThat(Markup.plain("Let " + mathml + " be")).isEqualTo("Let x=2 be");
    assertThat(
            Markup.plain(
                "<jats:p>Let <jats:inline-formula><jats:alternatives><jats:tex-math>$$x=2$$"
                    + "</jats:tex-math>"
                    + mathml
                    + "</jats:alternatives></jats:inline-formula> be.</jats:p>"))
        .isEqualTo("Let $$x=2$$ be.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p < 0.05 and q > 3, a<b and c>d",
        "AT&T",
        "the token <mask> and <i, j> pairs",
        "a \\& b",
        "If $a<b$ then $c</d>$"
      })
  void whatIsNoMarkupStays(String text) {
    assertThat(Markup.plain(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a x=\"", "<a x='<a x=\"", "<mml:math>", "<!--", "&amp", "<i x=y "})
  void endlessMarkupTakesLittleTime(String part) {
    String text = part.repeat(200_000) + "</i>";

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markup.plain(text));
  }
}
