package org.papergraph.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.corpus.Reason;

/** Compares what is read of JSON that is not ours with what the files say. */
class SharedJsonTest {
  private static final Path FORMATS = Path.of("../shared/formats");

  @ParameterizedTest
  @CsvSource({
    "csl_json/manual-references.json, 36, 0, 7",
    "csl_json/manubot_manual-references.json, 128, 128, 0",
    "csl_json/manubot_crossref_raw.json, 1, 0, 0",
    "openalex_json/workJsonResponse.json, 1, 0, 1",
    "s2_json/Paper.json, 1, 0, 1"
  })
  void everyRecordIsReadOrSaysWhyNot(String name, int papers, int withoutTitle, int abstracts)
      throws IOException {
    Collected collected = read(name);

    assertThat(collected.records).hasSize(papers);
    assertThat(collected.skipped)
        .hasSize(withoutTitle)
        .allMatch(problem -> problem.reason() == Reason.NO_TITLE);
    assertThat(collected.records)
        .filteredOn(record -> !record.paper().abstractText().isEmpty())
        .hasSize(abstracts);
  }

  @Test
  void anAuthorIsNoPaper() throws IOException {
    Collected collected = read("openalex_json/authorJsonResponse.json");

    assertThat(collected.skipped)
        .extracting(CorpusException::reason)
        .containsExactly(Reason.NOT_A_PAPER);
  }

  @ParameterizedTest
  @CsvSource({"bulk_retrieval", "fields_of_study", "next_page"})
  void recordedAnswersInYamlAreRefused(String name) throws IOException {
    assertThat(read("s2_json/test_search_paper_" + name + ".yaml").thrown)
        .get()
        .extracting(CorpusException::reason)
        .isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void theWorkOfOpenAlexIsRead() throws IOException {
    Paper paper = read("openalex_json/workJsonResponse.json").paper(0);

    assertThat(paper.title()).startsWith("The state of OA: a large-scale").endsWith("articles");
    assertThat(paper.abstractText()).startsWith("Despite growing interest in");
    assertThat(paper.metadata().doi()).hasValue("10.7717/peerj.4375");
    assertThat(paper.metadata().pmid()).hasValue("29456894");
    assertThat(paper.metadata().year()).hasValue(2018);
    assertThat(paper.metadata().venue()).hasValue("PeerJ");
    assertThat(paper.metadata().authors())
        .startsWith("Heather A. Piwowar", "Jason Priem", "Vincent Larivière");
    assertThat(paper.metadata().id()).isEmpty();
  }

  @Test
  void thePaperOfSemanticScholarIsRead() throws IOException {
    Paper paper = read("s2_json/Paper.json").paper(0);

    assertThat(paper.title()).isEqualTo("Computing Machinery and Intelligence");
    assertThat(paper.abstractText())
        .startsWith("I propose to consider the question, “Can machines think?”")
        .endsWith("such as a Gallup poll.");
    assertThat(paper.metadata().doi()).hasValue("10.1093/mind/lix.236.433");
    assertThat(paper.metadata().year()).hasValue(1950);
    assertThat(paper.metadata().venue()).hasValue("The Philosophy of Artificial Intelligence");
    assertThat(paper.metadata().authors()).containsExactly("A. Turing");
  }

  @Test
  void theItemsOfCslAreRead() throws IOException {
    Collected collected = read("csl_json/manual-references.json");
    Metadata first = collected.paper(0).metadata();
    Metadata fourth = collected.paper(3).metadata();

    assertThat(collected.paper(0).title())
        .isEqualTo("Deep learning as an opportunity in virtual screening");
    assertThat(first.citeKey())
        .hasValue("url:http://www.bioinf.at/publications/2014/NIPS2014a.pdf");
    assertThat(first.year()).hasValue(2014);
    assertThat(first.authors()).startsWith("Thomas Unterthiner").contains("Jörg K. Wegner");
    assertThat(fourth.doi()).hasValue("10.1093/bib/bbw110");
    assertThat(fourth.venue()).hasValue("Briefings in Bioinformatics");
    assertThat(fourth.authors()).containsExactly("Adam S. Brown", "Chirag J. Patel");
  }

  @Test
  void theItemOfCrossrefIsRead() throws IOException {
    Metadata metadata = read("csl_json/manubot_crossref_raw.json").paper(0).metadata();

    assertThat(metadata.doi()).hasValue("10.1098/rsif.2017.0387");
    assertThat(metadata.pmid()).hasValue("29618526");
    assertThat(metadata.year()).hasValue(2018);
    assertThat(metadata.venue()).hasValue("Journal of The Royal Society Interface");
    assertThat(metadata.authors()).startsWith("Travers Ching", "Daniel S. Himmelstein");
  }

  private static Collected read(String name) throws IOException {
    Path path = FORMATS.resolve(name);
    assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
    return Collected.of(Files.readAllBytes(path));
  }
}
