package org.papergraph.corpus.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;

class BibtexReaderTest {
  private static final String GOOD = "@article{good,\n  title = {Good},\n  year = 2020\n}\n";

  @Test
  void allFieldsAreRead() {
    Paper paper =
        Collected.of(
                """
                % exported
                @string{jmlr = "Journal of Machine " # {Learning} }
                @string(res = " Research")
                @preamble{"\\newcommand{x}{y}"}
                @comment{jabref-meta: {nested; @article{no, title={No}}}}
                @Article{smith2024flow,
                  author    = {Erd{\\H{o}}s, P{\\'a}l and van der Berg, Jan and {The {X} and Y Team} and others},
                  title     = {{Flow {M}atching with the
                               Schr{\\"o}dinger bridge}},
                  journal   = jmlr # res,
                  year      = "2024",
                  month     = jan,
                  doi       = {https://doi.org/10.48550/arXiv.2303.16852},
                  url       = "https://x.org/a\\_b",
                  keywords  = {flows, {optimal transport}},
                  abstract  = {We write to a@b.org
                    about 5\\% of @article things.
                    @online{not a key}},
                }
                """)
            .paper(0);

    assertThat(paper.title()).isEqualTo("Flow {M}atching with the Schr{\\\"o}dinger bridge");
    assertThat(paper.abstractText())
        .isEqualTo("We write to a@b.org about 5\\% of @article things. @online{not a key}");
    Metadata metadata = paper.metadata();
    assertThat(metadata.citeKey()).hasValue("smith2024flow");
    assertThat(metadata.authors())
        .containsExactly("Pál Erdős", "Jan van der Berg", "The X and Y Team");
    assertThat(metadata.venue()).hasValue("Journal of Machine Learning Research");
    assertThat(metadata.year()).hasValue(2024);
    assertThat(metadata.doi()).hasValue("10.48550/arxiv.2303.16852");
    assertThat(metadata.arxivId()).hasValue("2303.16852");
    assertThat(metadata.url()).hasValue("https://x.org/a_b");
    assertThat(metadata.keywords()).containsExactly("flows", "optimal transport");
  }

  @Test
  void bibLatexAndPreprintsAreRead() {
    Collected collected =
        Collected.of(
            """
            @online{a, title={A}, date={2023-04-01}, eprint={2304.00001v3}, eprinttype={arXiv}, journaltitle={J}}
            @misc{b, title="B", eprint={cs/0112017}, archivePrefix="arXiv"}
            @article{c, title={C}, journal={arXiv preprint arXiv:1706.03762}}
            @article{d, title={D}, eprint={98765}, eprinttype={jstor}}
            """);

    assertThat(collected.records)
        .extracting(record -> record.paper().metadata().arxivId().orElse("-"))
        .containsExactly("2304.00001", "cs/0112017", "1706.03762", "-");
    assertThat(collected.paper(0).metadata().year()).hasValue(2023);
    assertThat(collected.paper(0).metadata().venue()).hasValue("J");
  }

  @Test
  void aPaperTakesFromItsProceedings() {
    Collected collected =
        Collected.of(
            """
            @inproceedings{child, title={Child}, crossref={Parent}}
            @proceedings{parent, title={Proc. of X}, year=2019, doi={10.1000/p}}
            """);

    Metadata child = collected.paper(0).metadata();
    assertThat(child.venue()).hasValue("Proc. of X");
    assertThat(child.year()).hasValue(2019);
    assertThat(child.doi()).isEmpty();
  }

  @Test
  void anUnknownMacroIsItsName() {
    Collected collected =
        Collected.of("@article{a, title={A}, journal=foo, month=13~dec}\n" + GOOD);

    assertThat(collected.titles()).contains("Good");
    Collected plain = Collected.of("@article{a, title={A}, journal=foo}\n");
    assertThat(plain.paper(0).metadata().venue()).hasValue("foo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@article{bad,\n  title = {Bad},\n  year = 2020\n",
        "@article{bad,\n  title = {Bad,\n  year = 2020\n}\n",
        "@article{bad,\n  title = {Bad,\n  abstract = {x\n",
        "@article{bad,\n  title = {Bad\n"
      })
  void anEntryWithoutItsClosingBraceCostsItselfAlone(String bad) {
    Collected collected =
        Collected.of(
            GOOD + bad + "\n" + GOOD.replace("good", "next") + GOOD.replace("good", "last"));

    assertThat(collected.records)
        .extracting(record -> record.paper().metadata().citeKey().orElseThrow())
        .containsExactly("good", "next", "last");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 5, column 1: an entry without its closing brace; add the"
                + " brace");
  }

  @Test
  void anUnclosedEntryAtTheEndIsReported() {
    Collected collected = Collected.of(GOOD + "@article{bad,\n  title = {Bad");

    assertThat(collected.titles()).containsExactly("Good");
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.UNCLOSED_ENTRY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@article{bad,\n  title {Bad}\n}\n",
        "@article{bad,\n  title = ,\n}\n",
        "@article{bad\n  title = {Bad}\n}\n",
        "@article{bad, title = {Bad} year = 2020}\n",
        "@string{broken = }\n"
      })
  void aBrokenEntryCostsItselfAlone(String bad) {
    Collected collected = Collected.of(GOOD + bad + GOOD.replace("good", "next"));

    assertThat(collected.titles()).containsExactly("Good", "Good");
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.BAD_ENTRY);
    CorpusException problem = collected.skipped.getFirst();
    assertThat(problem.place().line().orElseThrow()).isBetween(5, 7);
    assertThat(problem.getMessage()).doesNotContain("\n", "Was expecting");
  }

  @Test
  void anAbstractMayShowBibtex() {
    Collected collected =
        Collected.of(
            "@misc{a,\n title={A},\n abstract={Cite as\n@article{x, title={X}}\nplease}}\n" + GOOD);

    assertThat(collected.titles()).containsExactly("A", "Good");
    assertThat(collected.paper(0).abstractText())
        .isEqualTo("Cite as @article{x, title={X}} please");
  }

  @Test
  void anEntryWithoutTitleIsReported() {
    Collected collected = Collected.of("@proceedings{p, year=2020}\n" + GOOD);

    assertThat(collected.titles()).containsExactly("Good");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 1, line 1: no title (p); add one, or remove the record");
  }

  @Test
  void anEntryThatIsNotUtf8CostsItselfAlone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((GOOD + "@misc{bad,\n title={caf").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    bytes.write(("}}\n" + GOOD).getBytes(StandardCharsets.UTF_8));

    Collected collected = Collected.of(bytes.toByteArray());

    assertThat(collected.records).hasSize(2);
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 6, column 12: not UTF-8 (byte 12 of the line); convert the"
                + " file to UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@a{b,c={\n",
        "@",
        "@a{",
        "@a{b,\n",
        "{",
        "}",
        "@a(",
        "@comment{\n",
        "\n@a{b=\"\n"
      })
  @Timeout(30)
  void hostileTextTakesLinearTime(String piece) {
    Collected collected = Collected.of(GOOD + piece.repeat(1_000_000 / piece.length()));

    assertThat(collected.records).hasSize(1);
  }
}
