package org.papergraph.corpus.formats;

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
import org.papergraph.corpus.Reason;

/** RIS, MEDLINE, the Web of Science's format and tables, as many programs write them. */
class SharedTaggedTest {
  private static final Path FORMATS = Path.of("../shared/formats");

  @ParameterizedTest
  @CsvSource({
    "ris/_baseline.ris, 100, 98, 0",
    "ris/_baseline_cinahl.ris, 9, 9, 0",
    "ris/_baseline_citavi.ris, 100, 98, 0",
    "ris/_baseline_cochrane_endnote.ris, 3, 3, 0",
    "ris/_baseline_cochrane_procite.ris, 3, 3, 0",
    "ris/_baseline_cochrane_refman.ris, 3, 3, 0",
    "ris/_baseline_covidence_endnote.ris, 10, 8, 0",
    "ris/_baseline_covidence_mendeley.ris, 10, 8, 0",
    "ris/_baseline_covidence_refworks.ris, 10, 8, 0",
    "ris/_baseline_covidence_zotero.ris, 10, 8, 0",
    "ris/_baseline_eppireviewer.ris, 10, 8, 0",
    "ris/_baseline_eric_ovid.ris, 10, 10, 0",
    "ris/_baseline_googlescholar.ris, 10, 0, 0",
    "ris/_baseline_mdpi.ris, 11, 11, 0",
    "ris/_baseline_openalex.ris, 9, 9, 0",
    "ris/_baseline_pubmed.ris, 50, 49, 0",
    "ris/_baseline_rayyan.ris, 10, 8, 0",
    "ris/_baseline_zotero.ris, 10, 8, 0",
    "ris/jabref_RisImporterCorrupted.ris, 1, 0, 0",
    "ris/jabref_RisImporterTest1.ris, 1, 0, 2",
    "ris/rispy_example_full.ris, 2, 2, 0",
    "ris/rispy_example_full_without_whitespace.ris, 2, 2, 0",
    "ris/rispy_example_wos.ris, 2, 2, 0",
    "nbib/jabref_NbibImporterTest.nbib, 1, 1, 0",
    "csv/_baseline.csv, 100, 98, 0",
    "csv/_baseline_abstrackr.csv, 10, 8, 1",
    "csv/_baseline_cinahl.csv, 10, 10, 0",
    "csv/_baseline_cochrane.csv, 3, 3, 0",
    "csv/_baseline_covidence.csv, 10, 8, 0",
    "csv/_baseline_excel.csv, 10, 8, 0",
    "csv/_baseline_googlescholar.csv, 10, 0, 0",
    "csv/_baseline_openalex.csv, 9, 9, 0",
    "csv/_baseline_rayyan.csv, 10, 8, 0"
  })
  void everyRecordIsReadOrSkipped(String name, int papers, int abstracts, int skipped)
      throws IOException {
    Collected collected = of(name);

    assertThat(collected.records).hasSize(papers);
    assertThat(collected.records)
        .filteredOn(record -> !record.paper().abstractText().isEmpty())
        .hasSize(abstracts);
    assertThat(collected.skipped).hasSize(skipped);
  }

  /** Of these no record has a title; some have nothing else to read. */
  @ParameterizedTest
  @CsvSource({
    "ris/jabref_RisImporterTestDoiAndJournalTitle.ris",
    "ris/rispy_example_bom.ris",
    "ris/rispy_example_custom_list_tags.ris",
    "ris/rispy_example_multiline.ris"
  })
  void recordsWithoutTitleAreRefused(String name) throws IOException {
    Collected collected = of(name);

    assertThat(collected.records).isEmpty();
    assertThat(collected.skipped).isNotEmpty().allMatch(each -> each.reason() == Reason.NO_TITLE);
    assertThat(collected.thrown.orElseThrow().reason()).isEqualTo(Reason.NOTHING_READ);
  }

  /**
   * By hand from the files: one record of each, its first and last words, and what identifies it.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ris/_baseline.ris|0|The Value of Radiologic Interventions|This systematic review and"
            + "|requiring surgery for this disease.|Björn A. Blomberg|5|2012|10.1007/s11307-012-0572-0",
        "ris/_baseline_cinahl.ris|0|Osteohistological insight into|Dinosauria debuted on Earth's"
            + "|apart from their contemporaries.|Kristina Curry Rogers|5|2024|",
        "ris/_baseline_citavi.ris|0|Postoperative headache after|Postoperative headache (POH)"
            + "|investigate this finding.|Louis Pogoda|6|2021|10.1007/s00405-021-06627-6",
        "ris/_baseline_cochrane_endnote.ris|0|The Incredible Years Therapeutic|BACKGROUND: School"
            + "|ISRCTN96803379.|T Bywater|5|2011|10.1186/1745-6215-12-39",
        "ris/_baseline_covidence_mendeley.ris|0|Cellular structure of dinosaur|Fossil feathers have"
            + "|stages of feather evolution.|Z. Yang|4|2024|10.1038/s41467-024-48400-3",
        "ris/_baseline_eric_ovid.ris|0|Creationism and the Dinosaur Boom.|Discusses books and"
            + "|geological records. (MVL)|William Lee Stokes|1|1989|",
        "ris/_baseline_mdpi.ris|0|Oil and the Best Brain of the 20th Century|If you meet someone"
            + "|on St. Helena. [...]|Ferdinand E. Banks|1|2010|10.3390/en3050940",
        "ris/_baseline_openalex.ris|0|A bioprovince for the Barremian|A comprehensive"
            + "|non-marine benthic organisms.|Alba Vicente|5|2024|10.1016/j.cretres.2023.105752",
        "ris/_baseline_zotero.ris|0|Cellular structure of dinosaur|Fossil feathers have"
            + "|stages of feather evolution.|Z. Yang|4|2024|10.1038/s41467-024-48400-3",
        "ris/_baseline_pubmed.ris|0|Time lapse: A glimpse into prehistoric genomics|For the purpose"
            + "|as speciose and diverse.|Darren K Griffin|3|2020|10.1016/j.ejmg.2019.03.004",
        "ris/rispy_example_wos.ris|0|Interactions stabilizing the structure|Reconstitution"
            + "|stabilizing the complex.|PS Parkes-Loach|4|2004|10.1021/bi049798f",
        "nbib/jabref_NbibImporterTest.nbib|0|Proteomics: A new perspective for cancer|some things"
            + "|2015 Tschechlov Press.|Basavaradhya Sahukar Shruthi|4|2016|10.4103/2277-9175.180636",
        "csv/_baseline.csv|0|The Value of Radiologic Interventions|This systematic review and"
            + "|requiring surgery for this disease.|Björn A. Blomberg|5|2012|10.1007/s11307-012-0572-0",
        "csv/_baseline_abstrackr.csv|7|Cellular structure of dinosaur|Fossil feathers have"
            + "|stages of feather evolution.|Z. Yang|4||",
        "csv/_baseline_cinahl.csv|0|Osteohistological insight into|Dinosauria debuted on Earth's"
            + "|apart from their contemporaries.|Kristina Curry Rogers|5|2024"
            + "|10.1371/journal.pone.0298242",
        "csv/_baseline_excel.csv|0|Cellular structure of dinosaur|Fossil feathers have"
            + "|stages of feather evolution.|Z. Yang|4|2024|10.1038/s41467-024-48400-3",
        "csv/_baseline_openalex.csv|0|A bioprovince for the Barremian|A comprehensive"
            + "|non-marine benthic organisms.|Alba Vicente|5|2024|10.1016/j.cretres.2023.105752",
        "csv/_baseline_rayyan.csv|0|Cellular structure of dinosaur|Fossil feathers have"
            + "|stages of feather evolution.|Z. Yang|4|2024|10.1038/s41467-024-48400-3"
      })
  void whatIsReadIsWhatTheFileSays(
      String name,
      int index,
      String title,
      String first,
      String last,
      String author,
      int authors,
      Integer year,
      String doi)
      throws IOException {
    Paper paper = of(name).paper(index);

    assertThat(paper.title()).startsWith(title);
    assertThat(paper.abstractText()).startsWith(first).endsWith(last);
    assertThat(paper.metadata().authors()).hasSize(authors).startsWith(author);
    assertThat(paper.metadata().year().stream().boxed().findFirst().orElse(null)).isEqualTo(year);
    assertThat(paper.metadata().doi().orElse(null)).isEqualTo(doi);
  }

  @Test
  void noFileHasRecordsThatEndInTheNext() throws IOException {
    assertThat(of("ris/_baseline.ris").records)
        .allSatisfy(
            record ->
                assertThat(record.paper().abstractText())
                    .doesNotContain("TY  -", "ER  -", "UR  -"));
  }

  private static Collected of(String name) throws IOException {
    Path path = FORMATS.resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
    return Collected.of(Files.readAllBytes(path));
  }
}
