package org.papergraph.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;

class JsonLinesReaderTest {
  private static final String GOOD = "{\"id\":\"good\",\"title\":\"Good\"}\n";

  @Test
  void allFieldsAreRead() {
    Paper paper =
        Collected.of(
                """
                {"id":7,"title":" A {B} ","abstract":"We.","year":"2021-05-01","venue":"ICML","x":{"y":[1]},\
                "doi":"https://doi.org/10.1000/ABC","authors":["Ann Lee","Bo Li"],"keywords":"a; b;",\
                "arxivId":"arXiv:2303.16852v2","url":"https://x.org"}
                """)
            .paper(0);

    assertThat(paper.title()).isEqualTo("A {B}");
    assertThat(paper.abstractText()).isEqualTo("We.");
    assertThat(paper.metadata().id()).hasValue("7");
    assertThat(paper.metadata().year()).hasValue(2021);
    assertThat(paper.metadata().venue()).hasValue("ICML");
    assertThat(paper.metadata().doi()).hasValue("10.1000/abc");
    assertThat(paper.metadata().arxivId()).hasValue("2303.16852");
    assertThat(paper.metadata().url()).hasValue("https://x.org");
    assertThat(paper.metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(paper.metadata().keywords()).containsExactly("a", "b");
  }

  @Test
  void authorsComeInThreeShapes() {
    Collected collected =
        Collected.of(
            """
            {"title":"A","authors":[{"name":"Ann Lee","id":1},{"name":"Bo Li"},null,3]}
            {"title":"B","authors":"Ann Lee; Bo Li"}
            {"title":"C","authors":null,"year":2020,"arxiv_id":"hep-th/9901001v3"}
            """);

    assertThat(collected.paper(0).metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(collected.paper(1).metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(collected.paper(2).metadata().authors()).isEmpty();
    assertThat(collected.paper(2).metadata().year()).hasValue(2020);
    assertThat(collected.paper(2).metadata().arxivId()).hasValue("hep-th/9901001");
  }

  @Test
  void charactersAboveTheFirstPlaneAndControlsAreKept() {
    assertThat(Collected.of("{\"title\":\"\\ud835\\udc11 😀 \\u0001x\"}\n").titles())
        .containsExactly("𝐑 😀 \u0001x");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aMalformedLineCostsItselfAlone(String line, Reason reason, int column) {
    Collected collected = Collected.of(GOOD + line + "\n" + GOOD.replace("good", "better"));

    assertThat(collected.titles()).containsExactly("Good", "Good");
    assertThat(collected.skipped).hasSize(1);
    CorpusException problem = collected.skipped.getFirst();
    assertThat(problem.reason()).isEqualTo(reason);
    assertThat(problem.place().record()).hasValue(2);
    assertThat(problem.place().line()).hasValue(2);
    assertThat(problem.place().column()).hasValue(column);
    assertThat(problem.getMessage())
        .startsWith("papers.txt, record 2, line 2, column " + column + ": " + reason.label())
        .doesNotContain("\n", "StreamReadConstraints", "jackson");
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("{\"id\":\"a\",\"title\":\"A tit", Reason.CUT_SHORT, 25),
        Arguments.of("{\"id\":\"a\",\"title\":", Reason.CUT_SHORT, 19),
        Arguments.of("{\"title\":\"A\",\"abstract\":\"x\"", Reason.CUT_SHORT, 28),
        Arguments.of("[\"title\"]", Reason.NOT_AN_OBJECT, 1),
        Arguments.of("  42", Reason.NOT_AN_OBJECT, 3),
        Arguments.of("Just text", Reason.BAD_JSON, 1),
        Arguments.of("{\"title\" \"A\"}", Reason.BAD_JSON, 10),
        Arguments.of("{\"title\":\"A\"} {\"title\":\"B\"}", Reason.BAD_JSON, 15),
        Arguments.of("{\"title\":\"A\tB\"}", Reason.BAD_JSON, 12),
        Arguments.of("{\"abstract\":\"A\"}", Reason.NO_TITLE, 1),
        Arguments.of("{\"title\":null}", Reason.NO_TITLE, 1),
        Arguments.of("{\"title\":\"  \"}", Reason.NO_TITLE, 1),
        Arguments.of("{\"title\":17}", Reason.WRONG_TYPE, 10),
        Arguments.of("{\"title\":\"A\",\"abstract\":[\"x\"]}", Reason.WRONG_TYPE, 25),
        Arguments.of("{\"title\":\"A\",\"title\":\"B\"}", Reason.DUPLICATE_KEY, 22),
        Arguments.of("{\"title\":\"A \\ud835 B\"}", Reason.LONE_SURROGATE, 10),
        Arguments.of("{\"title\":\"A\",\"authors\":[\"\\udc11\"]}", Reason.LONE_SURROGATE, 24));
  }

  @Test
  void nestingHasAnEnd() {
    String deep = "{\"title\":\"A\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";

    Collected collected = Collected.of(GOOD + deep + GOOD);

    assertThat(collected.records).hasSize(2);
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.TOO_DEEP);
  }

  @Test
  void aLineThatIsNotUtf8CostsItselfAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((GOOD + "{\"title\":\"caf").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    bytes.write(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));

    Collected collected = Collected.of(bytes.toByteArray());

    assertThat(collected.records).hasSize(2);
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 2, column 14: not UTF-8 (byte 14 of the line); convert the"
                + " file to UTF-8");
  }

  @Test
  void theFirstLineMayBeTheBadOne() {
    assertThat(Collected.of("[1]\n" + GOOD).titles()).containsExactly("Good");
    assertThat(Collected.of("{\"title\": \"cut\n" + GOOD).titles()).containsExactly("Good");
  }
}
