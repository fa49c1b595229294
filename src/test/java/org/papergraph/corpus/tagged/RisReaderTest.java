package org.papergraph.corpus.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;

class RisReaderTest {
  private static final String WHOLE =
      """
      TY  - JOUR
      T1  - A study of <i>things</i> &amp; words
      A1  - Lee, Ann
      A1  - King, Martin, Jr.
      Y1  - 2014/05//
      N2  - We look at things
      and find words.
      JF  - Journal of Things
      JA  - J. Things
      KW  - things
      KW  - *words
      M3  - doi: 10.1000/ABC
      UR  - https://example.org/1; https://example.org/2
      ID  - lee2014
      ER  - \s
      """;

  @Test
  void allFieldsAreRead() {
    Paper paper = Collected.of(WHOLE).paper(0);

    assertThat(paper.title()).isEqualTo("A study of things & words");
    assertThat(paper.abstractText()).isEqualTo("We look at things and find words.");
    Metadata metadata = paper.metadata();
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Martin King Jr.");
    assertThat(metadata.year()).hasValue(2014);
    assertThat(metadata.venue()).hasValue("Journal of Things");
    assertThat(metadata.doi()).hasValue("10.1000/abc");
    assertThat(metadata.url()).hasValue("https://example.org/1");
    assertThat(metadata.keywords()).containsExactly("things", "words");
    assertThat(metadata.citeKey()).hasValue("lee2014");
    assertThat(metadata.id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n",
        "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\n",
        "\uFEFFTY  -JOUR\r\nTI  -One\r\nER  -\r\n\r\nTY  -JOUR\r\nTI  -Two\r\nER  -\r\n",
        "TY  - JOUR\rTI  - One\rER  -\rTY  - JOUR\rTI  - Two\rER  -\r",
        "TY - JOUR\nTI - One\nER -\nTY - JOUR\nTI - Two\nER -\n",
        "TY-JOUR\nTI- One\nER-\nTY-JOUR\nTI- Two\nER-\n",
        "ty  - JOUR\nti  - One\ner  - \nty  - JOUR\nti  - Two\ner  - \n",
        """
        Record #1 of 2
        Provider: x

        TY  -  JOUR
        TI  -  One
        ER  - \s

        Record #2 of 2
        TY  -  JOUR
        TI  -  Two
        ER  - \s
        """,
        "1.\nTY  - JOUR\nTI  - One\nXX  - what\nSP  -\nER  - \n2.\nTY  - Journal Article\nTI  - Two",
        "TY  - JOUR\nTY  - BOOK\nTI  - One\nER  - \nJF  - No type\nTI  - Two\nPY  - 2001\nER  - x\n"
      })
  void dialectsAreOne(String content) {
    Collected collected = Collected.of(content);

    assertThat(collected.titles()).containsExactly("One", "Two");
    assertThat(collected.skipped).isEmpty();
  }

  @Test
  void wordsBeforeADashAreNoTags() {
    Collected collected =
        Collected.of("TY  - JOUR\nTI  - One\nAB  - We use\nCT - computed\nER then what\nER  - \n");

    assertThat(collected.paper(0).abstractText()).isEqualTo("We use CT - computed ER then what");
  }

  @Test
  void aRecordWithoutTitleCostsItselfAlone() {
    Collected collected =
        Collected.of("TY  - JOUR\nDO  - 10.1000/x\nER  -\n" + WHOLE + "TY  - JOUR\nER  -\n");

    assertThat(collected.records).hasSize(1);
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 1, line 1: no title (10.1000/x); add one, or remove the record",
            "papers.txt, record 3, line 19: no title; add one, or remove the record");
  }

  @Test
  void pubmedsNumberIsFoundWhereDatabasesPutIt() {
    String start = "TY  - JOUR\nTI  - One\n";

    assertThat(pmid(start + "DB  - PubMed\nAN  - 26957754\n")).hasValue("26957754");
    assertThat(pmid(start + "U1  - 23690738[pmid]\n")).hasValue("23690738");
    assertThat(pmid(start + "C3  - PUBMED 21314913\n")).hasValue("21314913");
    assertThat(pmid(start + "UR  - https://pubmed.ncbi.nlm.nih.gov/123/\n")).hasValue("123");
    assertThat(pmid(start + "DB  - CINAHL\nAN  - 26957754\n")).isEmpty();
  }

  private static java.util.Optional<String> pmid(String record) {
    return Collected.of(record).paper(0).metadata().pmid();
  }

  @Test
  void anAccessionNumberIsTheIdentifierOfWhatHasNoOther() {
    String record = "TY  - JOUR\nTI  - One\nAN  - WOS:000123\n";

    assertThat(Collected.of(record).paper(0).metadata().id()).hasValue("WOS:000123");
    assertThat(Collected.of(record + "DO  - 10.1000/x\n").paper(0).metadata().id()).isEmpty();
  }

  @Test
  void whatExportersAddToAbstractsIsTakenOff() {
    Collected collected =
        Collected.of(
            """
            TY  - JOUR
            TI  - One
            AB  - We. [ABSTRACT FROM AUTHOR]
            AB  - Copyright of X is the property of Y and so on.
            ER  -
            TY  - JOUR
            TI  - Two
            AB  - [No abstract available]
            ER  -
            """);

    assertThat(collected.paper(0).abstractText()).isEqualTo("We.");
    assertThat(collected.paper(1).abstractText()).isEmpty();
  }

  @Test
  void aMillionAuthorsCostTheirRecordAlone() {
    Collected collected =
        Collected.of("TY  - JOUR\nTI  - One\n" + "AU  - Lee, A\n".repeat(1_000_000) + WHOLE);

    assertThat(collected.records).hasSize(1);
    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.TOO_DEEP);
  }

  @Test
  void aLineThatIsNotUtf8CostsItsRecordAlone() {
    byte[] content =
        (WHOLE + "TY  - JOUR\nTI  - Caf\u00c3\nER  -\n")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    Collected collected = Collected.of(content);

    assertThat(collected.records).hasSize(1);
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .startsWith("papers.txt, record 2, line 17, column 10: not UTF-8");
  }
}
