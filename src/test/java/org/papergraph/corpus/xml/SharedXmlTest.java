package org.papergraph.corpus.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Paper;

/** What is read of real files of XML, against what a reader finds in them. */
class SharedXmlTest {
  private static final Path FORMATS = Path.of("../shared/formats");

  @ParameterizedTest
  @CsvSource({
    "acl_xml/2020.nlpcovid19.xml, 55, 0",
    "acl_xml/2022.bionlp.xml, 43, 0",
    "acl_xml/J93.xml, 54, 0",
    "acl_xml/Q13.xml, 35, 0",
    "arxiv_atom/id_0000.0000_s0_m100_8b51d9633a68.atom.xml, 0, 0",
    "arxiv_atom/id_0808.05394_1707.08567_s0_m100_42e5aa0ec3af.atom.xml, 1, 0",
    "arxiv_atom/id_0808.05394_s0_m100_7b0c7d0a7cdd.atom.xml, 0, 0",
    "arxiv_atom/id_1605.08386_s0_m100_199195aa31ad.atom.xml, 1, 0",
    "arxiv_atom/id_1707.08567_s0_m100_6a1afebfc6a3.atom.xml, 1, 0",
    "arxiv_atom/id_2104.12255v1_s0_m100_6ae69987ffe1.atom.xml, 1, 0",
    "arxiv_atom/id_abc_s0_m100_b79c8dcf6bc3.atom.xml, 0, 1",
    "arxiv_atom/id_astro-ph_0601001_s0_m100_3150dca9dc76.atom.xml, 1, 0",
    "arxiv_atom/id_quant-ph_0201082v1_s0_m100_86989fe779ef.atom.xml, 1, 0",
    "arxiv_atom/q_testing_s0_m10_bc5a6c384fe9.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s0_m15_80c242b59d59.atom.xml, 15, 0",
    "arxiv_atom/q_testing_s10_m10_34e56e15aaac.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s20_m10_348a237fecab.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s30_m10_f2e39f0143dc.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s40_m10_96dd32eb854c.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s50_m10_7f488ab8598c.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s5_m10_c0e94a259d4a.atom.xml, 10, 0",
    "arxiv_atom/q_testing_s5_m15_bbcf6b23085b.atom.xml, 15, 0",
    "arxiv_atom/q_testing_s9_m15_0b78d4b4d476.atom.xml, 15, 0",
    "pubmed_xml/biopython_pubmed1.xml, 2, 0",
    "pubmed_xml/biopython_pubmed2.xml, 2, 0",
    "pubmed_xml/biopython_pubmed4.xml, 1, 0",
    "pubmed_xml/biopython_pubmed6.xml, 1, 0",
    "pubmed_xml/biopython_pubmed7.xml, 1, 0",
    "pubmed_xml/jabref_MedlineImporterTestArticleID.xml, 1, 0",
    "pubmed_xml/jabref_MedlineImporterTestArticleItalics.xml, 1, 0",
    "pubmed_xml/jabref_MedlineImporterTestArticleNoISSN.xml, 1, 0",
    "pubmed_xml/jabref_MedlineImporterTestBookArticleSet.xml, 1, 1",
    "pubmed_xml/jabref_MedlineImporterTestKeywordSingleEntry.xml, 1, 0",
    "pubmed_xml/jabref_MedlineImporterTestMalformedEntry.xml, 0, 1",
    "pubmed_xml/jabref_MedlineImporterTestMeshHeadingList.xml, 1, 0",
    "pubmed_xml/jabref_MedlineImporterTestMinimalEntry.xml, 0, 1",
    "pubmed_xml/jabref_MedlineImporterTestNbib.xml, 2, 0",
    "pubmed_xml/jabref_MedlineImporterTestPubmedBook.xml, 1, 0"
  })
  void everyRecordIsReadOrSkipped(String name, int papers, int skipped) throws IOException {
    Collected collected = read(name);

    assertThat(collected.records).hasSize(papers);
    assertThat(collected.skipped).hasSize(skipped);
    assertThat(collected.thrown.isPresent()).isEqualTo(papers == 0);
  }

  @Test
  void anArticleWithFormulasIsReadAsPrinted() throws IOException {
    Paper paper = read("pubmed_xml/biopython_pubmed7.xml").paper(0);

    assertThat(paper.title())
        .isEqualTo(
            "Development of a pulmonary imaging biomarker pipeline for phenotyping of chronic lung"
                + " disease");
    assertThat(paper.abstractText())
        .startsWith("We designed and generated pulmonary imaging")
        .contains("(1) inhaled 3He/129Xe MRI ventilation");
    assertThat(paper.metadata().year()).hasValue(2018);
    assertThat(paper.metadata().doi()).hasValue("10.1117/1.jmi.5.2.026002");
    assertThat(paper.metadata().pmid()).hasValue("29963580");
    assertThat(paper.metadata().authors())
        .hasSize(9)
        .startsWith("Fumin Guo")
        .endsWith("Canadian Respiratory Research Network");
  }

  @Test
  void aStructuredAbstractKeepsItsLabels() throws IOException {
    Paper paper = read("pubmed_xml/biopython_pubmed4.xml").paper(0);

    assertThat(paper.title()).contains("variants at the TERT gene region");
    assertThat(paper.abstractText())
        .startsWith("OBJECTIVE: Telomere shortening occurs")
        .contains(" DESIGN: We measured", " RESULTS: Shorter", " CONCLUSIONS: Prediagnostic")
        .endsWith("were associated with risk of pancreatic cancer.");
    assertThat(paper.metadata().authors()).hasSize(22).endsWith("Brian M Wolpin");
    assertThat(paper.metadata().year()).hasValue(2017);
    assertThat(paper.metadata().doi()).hasValue("10.1136/gutjnl-2016-312510");
  }

  @Test
  void aPaperOfArxivIsRead() throws IOException {
    Paper paper = read("arxiv_atom/id_astro-ph_0601001_s0_m100_3150dca9dc76.atom.xml").paper(0);

    assertThat(paper.title()).startsWith("Frequency of Hot Jupiters").endsWith("Bulge and Carina");
    assertThat(paper.abstractText())
        .startsWith("We derive the frequencies")
        .contains("V_max<17.5", "(1/310)(1^{+1.39}_{-0.59})")
        .endsWith("to map this distribution in detail.");
    assertThat(paper.metadata().arxivId()).hasValue("astro-ph/0601001");
    assertThat(paper.metadata().year()).hasValue(2006);
    assertThat(paper.metadata().venue()).hasValue("ActaAstron.56:1-50,2006");
    assertThat(paper.metadata().authors())
        .containsExactly("Andrew Gould", "Susan Dorsher", "B. Scott Gaudi", "Andrzej Udalski");
  }

  @Test
  void aPaperOfTheAnthologyIsRead() throws IOException {
    Paper paper = read("acl_xml/2020.nlpcovid19.xml").paper(0);
    Paper old = read("acl_xml/Q13.xml").paper(0);

    assertThat(paper.title()).isEqualTo("CORD-19: The COVID-19 Open Research Dataset");
    assertThat(paper.abstractText()).startsWith("The COVID-19 Open").endsWith("for COVID-19.");
    assertThat(paper.metadata().aclId()).hasValue("2020.nlpcovid19-acl.1");
    assertThat(paper.metadata().authors()).hasSize(28).startsWith("Lucy Lu Wang", "Kyle Lo");
    assertThat(old.metadata().aclId()).hasValue("Q13-1001");
    assertThat(old.metadata().doi()).hasValue("10.1162/tacl_a_00205");
    assertThat(old.metadata().year()).hasValue(2013);
  }

  private static Collected read(String name) throws IOException {
    Path path = FORMATS.resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
    return Collected.of(Files.readAllBytes(path));
  }
}
