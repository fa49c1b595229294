package org.papergraph.corpus.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Paper;

/** The formats of MEDLINE, the Web of Science and refer. */
class TaggedReadersTest {

  @Test
  void medlineIsRead() {
    Collected collected =
        Collected.of(
            """

            PMID- 123
            OWN - NLM
            IS  - 1234-5678 (Print)
            DP  - 2020 Feb
            TI  - [A study of things that
                  goes on].
            LID - S1 [pii]
            LID - 10.1000/ABC [doi]
            AB  - We look at
                  things.
            CI  - Copyright
            FAU - Lee, Ann B
            AU  - Lee AB
            CN  - Study Group
            TA  - J Things
            JT  - Journal of things
            OT  - words
            MH  - *Things/analysis

            PMID- 124
            TI  - Old.
            AU  - Parker Smith JA Jr
            DP  - 1970 Spring
            TA  - J Things

            PMID- 125
            OWN - NLM
            """);

    Paper paper = collected.paper(0);
    assertThat(paper.title()).isEqualTo("A study of things that goes on");
    assertThat(paper.abstractText()).isEqualTo("We look at things.");
    assertThat(paper.metadata().pmid()).hasValue("123");
    assertThat(paper.metadata().doi()).hasValue("10.1000/abc");
    assertThat(paper.metadata().year()).hasValue(2020);
    assertThat(paper.metadata().venue()).hasValue("Journal of things");
    assertThat(paper.metadata().authors()).containsExactly("Ann B Lee", "Study Group");
    assertThat(paper.metadata().keywords()).containsExactly("words", "Things/analysis");
    assertThat(collected.paper(1).metadata().authors()).containsExactly("JA Parker Smith Jr");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 3, line 27: no title (125); add one, or remove the record");
  }

  @Test
  void theWebOfScienceIsRead() {
    Collected collected =
        Collected.of(
            """
            \uFEFFFN Clarivate Analytics Web of Science
            VR 1.0
            PT J
            AU Lee, A
               Li, B
            AF Lee, Ann
               Li, Bo
            TI A study of
               things
            SO JOURNAL OF THINGS
            DE things; words
            ID MORE; WORDS
            AB We look.
            CR Doe J, 1999, DOI 10.1000/other
            PY 2004
            DI 10.1000/abc
            UT WOS:000
            PM 15170338
            ER

            PT J
            TI Second
            UT WOS:0001
            ER

            EF
            """);

    Paper paper = collected.paper(0);
    assertThat(paper.title()).isEqualTo("A study of things");
    assertThat(paper.abstractText()).isEqualTo("We look.");
    assertThat(paper.metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(paper.metadata().keywords()).containsExactly("things", "words", "MORE", "WORDS");
    assertThat(paper.metadata().doi()).hasValue("10.1000/abc");
    assertThat(paper.metadata().pmid()).hasValue("15170338");
    assertThat(paper.metadata().year()).hasValue(2004);
    assertThat(paper.metadata().id()).isEmpty();
    assertThat(collected.paper(1).metadata().id()).hasValue("WOS:0001");
    assertThat(collected.skipped).isEmpty();
  }

  @Test
  void referIsRead() {
    Collected collected =
        Collected.of(
            """
            %0 Journal Article
            %T A study
            %A Lee, Ann
            %A Li, Bo
            %J Journal of Things
            %D 2004
            %R 10.1000/abc
            %X We look.

            And see.
            %K things; words

            %0 Book
            %T Second
            """);

    assertThat(collected.titles()).containsExactly("A study", "Second");
    Paper paper = collected.paper(0);
    assertThat(paper.abstractText()).isEqualTo("We look. And see.");
    assertThat(paper.metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(paper.metadata().venue()).hasValue("Journal of Things");
    assertThat(paper.metadata().keywords()).containsExactly("things", "words");
    assertThat(Collected.of("%A Lee, A\n%T One\n\n%A Li, B\n%T Two\n").titles())
        .containsExactly("One", "Two");
  }
}
