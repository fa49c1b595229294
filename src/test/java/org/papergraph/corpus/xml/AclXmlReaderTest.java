package org.papergraph.corpus.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Paper;

class AclXmlReaderTest {
  private static final String VOLUME =
      """
      <collection id="2020.acl"><volume id="main"><meta><booktitle>Proceedings of \
      <fixed-case>ACL</fixed-case></booktitle><editor><first>Ed</first><last>Itor</last></editor>
      <year>2020</year></meta><frontmatter><url>2020.acl-main.0</url></frontmatter>
      <paper id="1"><title><fixed-case>BERT</fixed-case> and <tex-math>x^2</tex-math></title>
      <author><first>Ann</first><last>Lee</last><variant script="hani"><last>李</last></variant></author>
      <author><last>Li</last><first>Bo</first></author><abstract>We <i>show</i> <b>it</b>.</abstract>
      <url hash="1">2020.acl-main.1</url><doi>10.18653/v1/2020.acl-main.1</doi>
      <bibkey>lee-li-2020-bert</bibkey></paper><paper id="2"><author><last>X</last></author></paper>
      </volume></collection>
      """;

  @Test
  void papersAreReadWithWhatTheirVolumeSays() {
    Collected collected = Collected.of(VOLUME);
    Paper paper = collected.paper(0);

    assertThat(collected.records).hasSize(1);
    assertThat(paper.title()).isEqualTo("BERT and $x^2$");
    assertThat(paper.abstractText()).isEqualTo("We show it.");
    assertThat(paper.metadata().aclId()).hasValue("2020.acl-main.1");
    assertThat(paper.metadata().citeKey()).hasValue("lee-li-2020-bert");
    assertThat(paper.metadata().venue()).hasValue("Proceedings of ACL");
    assertThat(paper.metadata().year()).hasValue(2020);
    assertThat(paper.metadata().doi()).hasValue("10.18653/v1/2020.acl-main.1");
    assertThat(paper.metadata().url()).hasValue("https://aclanthology.org/2020.acl-main.1");
    assertThat(paper.metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(collected.problems().getFirst()).contains("no title (2020.acl-main.2)");
  }

  @ParameterizedTest
  @CsvSource({
    "P19, 1, 1, P19-1001",
    "P19, 1, 123, P19-1123",
    "W18, 5, 7, W18-0507",
    "W18, 62, 12, W18-6212",
    "D19, 1, 4, D19-1004",
    "D19, 50, 4, D19-5004",
    "C69, 1, 1, C69-0101",
    "2022.bionlp, 1, 10, 2022.bionlp-1.10",
    "'', P07, 1004, P07-1004"
  })
  void idsAreThoseOfTheAnthology(String collection, String volume, String paper, String id) {
    assertThat(AclId.of(collection, volume, paper)).isEqualTo(id);
  }

  @Test
  void filesOfBefore2018AreRead() {
    Collected collected =
        Collected.of(
            "<volume id='P07'><paper id='1000'><title>Proceedings</title></paper>"
                + "<paper id='1001'><title>A</title><author>Ann Lee</author></paper></volume>");

    assertThat(collected.titles()).containsExactly("A");
    assertThat(collected.paper(0).metadata().aclId()).hasValue("P07-1001");
    assertThat(collected.paper(0).metadata().authors()).containsExactly("Ann Lee");
  }
}
