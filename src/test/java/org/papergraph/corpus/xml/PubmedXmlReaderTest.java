package org.papergraph.corpus.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Paper;

class PubmedXmlReaderTest {
  private static final String ARTICLE =
      """
      <PubmedArticle><MedlineCitation><PMID Version="1">123</PMID><Article>
      <Journal><JournalIssue><PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate>
      </JournalIssue><Title>Journal of Tests</Title></Journal>
      <ArticleTitle>[On <i>E. coli</i> in H<sub>2</sub>O].</ArticleTitle>
      <ELocationID EIdType="doi" ValidYN="N">10.1000/wrong</ELocationID>
      <ELocationID EIdType="doi" ValidYN="Y">10.1000/Right</ELocationID>
      <Abstract><AbstractText Label="BACKGROUND">At 10<sup>6</sup> cells.</AbstractText>
      <AbstractText Label="UNLABELLED">Then
        more &lt;i&gt;text&lt;/i&gt;.</AbstractText><CopyrightInformation>None</CopyrightInformation></Abstract>
      <AuthorList CompleteYN="Y">
      <Author ValidYN="Y"><LastName>Lee</LastName><ForeName>Ann B</ForeName><Initials>AB</Initials>
      <Suffix>Jr</Suffix></Author>
      <Author ValidYN="N"><LastName>Leee</LastName><ForeName>Ann</ForeName></Author>
      <Author><LastName>Li</LastName><Initials>C</Initials></Author>
      <Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>
      <VernacularTitle>Über E. coli.</VernacularTitle></Article>
      <MeshHeadingList><MeshHeading><DescriptorName>Water</DescriptorName>
      <QualifierName>analysis</QualifierName></MeshHeading></MeshHeadingList>
      <OtherAbstract Language="ger"><AbstractText>Anderes.</AbstractText></OtherAbstract>
      <KeywordList><Keyword>bacteria</Keyword></KeywordList></MedlineCitation>
      <PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/cited\
      </ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>
      """;

  @Test
  void allFieldsAreRead() {
    Paper paper = Collected.of("<PubmedArticleSet>" + ARTICLE + "</PubmedArticleSet>").paper(0);

    assertThat(paper.title()).isEqualTo("On E. coli in H2O");
    assertThat(paper.abstractText()).isEqualTo("BACKGROUND: At 10^6 cells. Then more text.");
    assertThat(paper.metadata().year()).hasValue(1998);
    assertThat(paper.metadata().venue()).hasValue("Journal of Tests");
    assertThat(paper.metadata().doi()).hasValue("10.1000/right");
    assertThat(paper.metadata().pmid()).hasValue("123");
    assertThat(paper.metadata().id()).isEmpty();
    assertThat(paper.metadata().authors()).containsExactly("Ann B Lee Jr", "C Li", "The Group");
    assertThat(paper.metadata().keywords()).containsExactly("bacteria", "Water");
  }

  @Test
  void oneArticleOrCitationsAloneAreReadToo() {
    String citation =
        ARTICLE.substring(ARTICLE.indexOf("<MedlineC"), ARTICLE.indexOf("<PubmedData"));

    assertThat(Collected.of(ARTICLE).titles()).hasSize(1);
    assertThat(Collected.of(citation).titles()).hasSize(1);
    assertThat(
            Collected.of("<MedlineCitationSet>" + citation + citation + "</MedlineCitationSet>")
                .titles())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "What is it?, , What is it?",
    "[Not Available]., Über alles., Über alles",
    "[One] and [two]., , [One] and [two]",
    "And so on..., , And so on...",
    "p &amp;lt; 0.05., , p < 0.05"
  })
  void titlesAreAsPrinted(String title, String vernacular, String printed) {
    String own = vernacular == null ? "" : vernacular;
    assertThat(
            Collected.of(
                    "<PubmedArticle><MedlineCitation><Article><ArticleTitle>"
                        + title
                        + "</ArticleTitle><VernacularTitle>"
                        + own
                        + "</VernacularTitle></Article></MedlineCitation></PubmedArticle>")
                .titles())
        .containsExactly(printed);
  }

  @Test
  void formulasAreReadWithoutTheDtd() {
    String formula =
        "<mml:math>\n <mml:mmultiscripts><mml:mi>He</mml:mi><mml:mprescripts/><mml:none/>"
            + "<mml:mn>3</mml:mn></mml:mmultiscripts>\n <mml:mo>/</mml:mo>"
            + "<mml:mover><mml:mi>V</mml:mi><mml:mo>˙</mml:mo></mml:mover><mml:msup><mml:mn>2"
            + "</mml:mn><mml:mn>8</mml:mn></mml:msup></mml:math>";

    assertThat(Collected.of(ARTICLE.replace("E. coli", formula)).titles())
        .containsExactly("On 3He/V2^8 in H2O");
  }

  @Test
  void booksAndChaptersAreRead() {
    String book =
        "<PubmedBookArticle><BookDocument><PMID>9</PMID><Book><BookTitle>The Book</BookTitle>"
            + "<PubDate><Year>2009</Year></PubDate><AuthorList Type='editors'><Author><LastName>Ed"
            + "</LastName></Author></AuthorList></Book>%s<AuthorList Type='authors'><Author>"
            + "<LastName>Lee</LastName><ForeName>Ann</ForeName></Author></AuthorList>"
            + "</BookDocument></PubmedBookArticle>";
    Collected collected =
        Collected.of(
            "<PubmedBookArticleSet>"
                + book.formatted("")
                + book.formatted("<ArticleTitle>A Chapter</ArticleTitle>")
                + "<PubmedBookArticle><BookDocument><PMID>8</PMID></BookDocument></PubmedBookArticle>"
                + "</PubmedBookArticleSet>");

    assertThat(collected.titles()).containsExactly("The Book", "A Chapter");
    assertThat(collected.paper(1).metadata().venue()).hasValue("The Book");
    assertThat(collected.paper(1).metadata().year()).hasValue(2009);
    assertThat(collected.paper(1).metadata().authors()).containsExactly("Ann Lee");
    assertThat(collected.problems().getFirst()).contains("record 3", "no title (PMID 8)");
  }
}
