package org.papergraph.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Column;
import org.papergraph.corpus.Columns;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;

class CsvReaderTest {

  @Test
  void allFieldsAreRead() {
    Paper paper =
        Collected.of(
                "\uFEFF\"Key\",\"Publication Year\",Author,Title,Publication Title,DOI,Url,Abstract Note,"
                    + "Manual Tags,PMID\n"
                    + "ABCD1234,2014,\"Lee, Ann; Li, Bo\",\"A \"\"study\"\", of <i>things</i>\",J. Things,"
                    + "10.1000/ABC,https://x.org,\"We look\nat\r\nthings &amp; words.\",a; b,=\"123\"\n")
            .paper(0);

    assertThat(paper.title()).isEqualTo("A \"study\", of things");
    assertThat(paper.abstractText()).isEqualTo("We look at things & words.");
    Metadata metadata = paper.metadata();
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(metadata.year()).hasValue(2014);
    assertThat(metadata.venue()).hasValue("J. Things");
    assertThat(metadata.doi()).hasValue("10.1000/abc");
    assertThat(metadata.pmid()).hasValue("123");
    assertThat(metadata.url()).hasValue("https://x.org");
    assertThat(metadata.keywords()).containsExactly("a", "b");
    assertThat(metadata.id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title,Abstract\nOne,A\nTwo,B\n",
        "Article Title;Year\nOne;2001\n;\nTwo;2002\n",
        "PT\tTI\tAB\nJ\tOne\t\"odd quote\nJ\tTwo\tB\t\n",
        "title|abstract\rOne|A\rTwo|B\r",
        "SEARCH;x:ti\n-----;\n;\nTitle;Abstract;DOI\nOne;A;\nTwo;B;\n",
        "Document Title,Authors,\"Odd\"\n\"One\",\"A\",\"x\"\n\n\"Two\",\"A\",\"y\"\n"
      })
  void dialectsAreOne(String content) {
    Collected collected = Collected.of(content);

    assertThat(collected.titles()).containsExactly("One", "Two");
    assertThat(collected.skipped).isEmpty();
  }

  @Test
  void aBadRowCostsItselfAlone() {
    Collected collected =
        Collected.of(
            """
            Title,Abstract,Year
            One,A,2001
            Too,few
            Too,many,2001,x
            ,B,2002
            "x"y,B,2002
            "open,B,2003
            Two,B,2002
            """);

    assertThat(collected.titles()).containsExactly("One", "Two");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 2, line 3: another number of fields than columns (2 instead of 3);"
                + " quote fields that hold the separator or a line's end",
            "papers.txt, record 3, line 4: another number of fields than columns (4 instead of 3);"
                + " quote fields that hold the separator or a line's end",
            "papers.txt, record 4, line 5: no title; add one, or remove the record",
            "papers.txt, record 5, line 6: no row of a table; mend its quotation marks",
            "papers.txt, record 6, line 7: a quotation mark that is never closed; close it, or double"
                + " it inside a field");
  }

  @Test
  void columnsThatNobodyKnowsAreListed() {
    Collected collected = Collected.of("Nom;Texte;Rang\nUn;A;1\nDeux;B;2\n");

    assertThat(collected.thrown.orElseThrow())
        .hasMessage(
            "papers.txt: a table without a title column that is known (it has Nom, Texte, Rang); say"
                + " which column is which, as in --columns title=Name,abstract=Other");
  }

  @Test
  void columnsAreNamedByTheUser() {
    byte[] content = "Nom;Texte;Rang\nUn;A;1\nDeux;B;2\n".getBytes(StandardCharsets.UTF_8);
    Columns named = new Columns(Map.of(Column.TITLE, "nom", Column.ABSTRACT, "Texte"));

    Collected collected = Collected.of(content, named);

    assertThat(collected.titles()).containsExactly("Un", "Deux");
    assertThat(collected.paper(1).abstractText()).isEqualTo("B");
    assertThat(
            Collected.of(content, new Columns(Map.of(Column.TITLE, "Name"))).thrown.orElseThrow())
        .hasMessage(
            "papers.txt: no column of that name (\"Name\"; it has Nom, Texte, Rang); name one that it"
                + " has after --columns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fast, cheap, good\nWe look at things that are fast, cheap, and good.\n",
        "Title of a paper, with a comma\nIn abstracts, authors write of year, title and DOI.\n"
      })
  void linesOfTitlesAndAbstractsAreNoTable(String content) {
    assertThat(Collected.of(content).titles()).containsExactly(content.lines().toList().getFirst());
  }

  @Test
  void hostileTablesCostLittle() {
    String open = "\"" + "x\n".repeat(20_000);
    Collected collected = Collected.of("Title,Abstract\n" + open + "One,A\n");

    assertThat(collected.titles()).containsExactly("One");
    assertThat(collected.skipped.getFirst().reason()).isEqualTo(Reason.UNCLOSED_QUOTE);
    assertThat(Collected.of("Title,Abstract\n" + ",".repeat(2_000_000) + "\nOne,A\n").titles())
        .containsExactly("One");
  }
}
