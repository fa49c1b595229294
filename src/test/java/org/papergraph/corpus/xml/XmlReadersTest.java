package org.papergraph.corpus.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Reason;

/** What all formats of XML have in common: hostile and broken files. */
class XmlReadersTest {
  private static final String GOOD = article("Good one.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!ENTITY b \"lol\"><!ENTITY a \"&b;&b;&b;\">",
        "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
        "<!ENTITY a SYSTEM \"http://localhost:1/a\">"
      })
  void entitiesAreNeitherExpandedNorFetched(String declared) {
    String type = "<?xml version='1.0'?><!DOCTYPE PubmedArticleSet [" + declared + "]>";
    Collected collected = Collected.of(type + set(GOOD + "\n" + article("x &a; y")));

    assertThat(collected.titles()).containsExactly("Good one");
    assertThat(collected.problems())
        .singleElement()
        .asString()
        .startsWith("papers.txt, record 2, line 2, column ")
        .contains("The entity \"a\" was referenced, but not declared");
  }

  @Test
  void whatStandsBeforeABrokenPlaceIsKept() {
    Collected control = Collected.of(set(GOOD + "\n" + article("x\u0001y")));
    Collected cut = Collected.of(set(GOOD + "\n" + article("x")).substring(0, 230));

    assertThat(control.titles()).containsExactly("Good one");
    assertThat(control.skipped).extracting(CorpusException::reason).containsExactly(Reason.BAD_XML);
    assertThat(control.problems().getFirst()).contains("record 2, line 2, column").contains("0x1");
    assertThat(cut.titles()).containsExactly("Good one");
    assertThat(cut.skipped).extracting(CorpusException::reason).containsExactly(Reason.CUT_SHORT);
  }

  @Test
  void bytesThatAreNoUtf8SayWhere() {
    byte[] latin = set(GOOD + "\n" + article("Ä")).getBytes(StandardCharsets.ISO_8859_1);
    Collected collected = Collected.of(latin);

    assertThat(collected.titles()).containsExactly("Good one");
    assertThat(collected.problems().getFirst()).contains("line 2, column").contains("not UTF-8");
  }

  @Test
  void encodingsAreThoseDeclared() {
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + set(article("Ä"));
    String wide = "\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + set(article("Ä"));

    assertThat(Collected.of(latin.getBytes(StandardCharsets.ISO_8859_1)).titles())
        .containsExactly("Ä");
    assertThat(Collected.of(wide.getBytes(StandardCharsets.UTF_16LE)).titles())
        .containsExactly("Ä");
    assertThat(Collected.of("\n \n<?xml version='1.0'?>" + set(GOOD)).titles()).hasSize(1);
  }

  @Test
  void recordsBeyondAllMeasureAreSkippedAlone() {
    String deep = "<PubmedArticle>" + "<a>".repeat(300) + "</a>".repeat(300) + "</PubmedArticle>";
    String many = "<PubmedArticle>" + "<a/>".repeat(500_001) + "</PubmedArticle>";
    Collected collected = Collected.of(set(deep + many + GOOD));

    assertThat(collected.titles()).containsExactly("Good one");
    assertThat(collected.skipped)
        .hasSize(2)
        .allMatch(problem -> problem.reason() == Reason.TOO_DEEP);
  }

  @Test
  void endlessTagsAndNestingEndTheFile() {
    String comment = "<!--" + "x".repeat(40_000_000) + "-->";
    for (String hostile : new String[] {comment, "<a>".repeat(20_000)}) {
      Collected collected = Collected.of(set(GOOD + hostile));

      assertThat(collected.titles()).containsExactly("Good one");
      assertThat(collected.skipped)
          .extracting(CorpusException::reason)
          .containsExactly(Reason.TOO_DEEP);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><html><body/></html>, html",
    "<feed/>, feed",
    "<collection xmlns='http://www.loc.gov/MARC21/slim'/>, collection",
    "<rss version='2.0'></rss>, rss"
  })
  void otherXmlIsRefusedByItsRoot(String xml, String root) {
    CorpusException refused = Collected.of(xml).thrown.orElseThrow();

    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(refused).hasMessageContaining("(XML whose root element is <" + root + ">)");
  }

  private static String set(String articles) {
    return "<PubmedArticleSet>" + articles + "</PubmedArticleSet>";
  }

  private static String article(String title) {
    return "<PubmedArticle><MedlineCitation><Article><ArticleTitle>"
        + title
        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>";
  }
}
