package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;

class ClustersTest {
  private static final String TITLE = "Stochastic Interpolants: A Unifying Framework";

  /** One record, as its metadata are found one by one. */
  private record Given(
      String record,
      String title,
      String id,
      String doi,
      String arxivId,
      int year,
      List<String> authors) {

    RecordRow row() {
      Metadata metadata =
          new Metadata(
              filled(id),
              Optional.empty(),
              year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
              Optional.empty(),
              filled(doi),
              filled(arxivId),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              authors,
              List.of(),
              Optional.empty());
      Paper paper = new Paper(title, "", metadata);
      Extraction extraction = new Extraction(List.of(title), List.of(), List.of());
      String source = record.substring(0, 1);
      return new RecordRow(
          record, source, 1, record, "test", new RecordPayload(paper, extraction).toJson());
    }

    private static Optional<String> filled(String value) {
      return Optional.of(value).filter(text -> !text.isEmpty());
    }
  }

  private static Given titled(String record, String title, int year, String... authors) {
    return new Given(record, title, "", "", "", year, List.of(authors));
  }

  /** The records of each paper, by its id; the same in whatever order the records come. */
  private static String papers(Given... given) {
    List<RecordRow> rows = new ArrayList<>(Arrays.stream(given).map(Given::row).toList());
    String papers = told(rows);
    long seed = new Random().nextLong();
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, new Random(seed + i));
      assertThat(told(rows)).as("seed %d", seed + i).isEqualTo(papers);
    }
    return papers;
  }

  private static String told(List<RecordRow> rows) {
    return SourcedPaper.gather(rows.stream()).stream()
        .map(paper -> paper.id().replaceAll("title:\\w+", "title") + paper.records())
        .toList()
        .toString();
  }

  @Test
  void anIdentifierUnitesWhateverElseIsGiven() {
    assertThat(
            papers(
                new Given("a1", TITLE, "openreview1", "10.1/x", "", 2023, List.of()),
                new Given(
                    "b1",
                    TITLE + " for Flows and Diffusions",
                    "",
                    "10.1/x",
                    "2303.1",
                    2025,
                    List.of()),
                new Given("c1", "Stochastic interpolants", "", "", "2303.1", 0, List.of())))
        .isEqualTo("[openreview1[a1, b1, c1]]");
  }

  @Test
  void anIdentifierOfTwoTitlesIsNone() {
    assertThat(
            papers(
                new Given("a1", "Koopman operators", "", "10.1/proceedings", "", 2020, List.of()),
                new Given(
                    "a2", "Speculative decoding", "", "10.1/proceedings", "", 2020, List.of())))
        .matches("\\[doi:10.1/proceedings~\\w{6}\\[a\\d], doi:10.1/proceedings~\\w{6}\\[a\\d]]");
  }

  @Test
  void aTitleUnitesWhereNothingContradicts() {
    assertThat(papers(titled("a1", TITLE, 2023, "Michael Albergo"), titled("b1", TITLE, 0)))
        .isEqualTo("[title:2023[a1, b1]]");
    assertThat(
            papers(
                titled("a1", TITLE, 2023, "Michael Albergo"),
                titled("b1", TITLE.toUpperCase(Locale.ROOT), 2024, "M. S. ALBERGO")))
        .isEqualTo("[title:2024[a1, b1]]");
  }

  @Test
  void aTitleUnitesNotWhereYearsAuthorsOrIdentifiersContradict() {
    assertThat(papers(titled("a1", TITLE, 2019), titled("b1", TITLE, 2023)))
        .isEqualTo("[title:2019[a1], title:2023[b1]]");
    assertThat(papers(titled("a1", TITLE, 2023, "Ann Lee"), titled("b1", TITLE, 2023, "Bo Li")))
        .contains("[a1]", "[b1]");
    assertThat(
            papers(
                new Given("a1", TITLE, "", "10.1/x", "", 2023, List.of()),
                new Given("b1", TITLE, "", "10.2/y", "", 2023, List.of())))
        .isEqualTo("[doi:10.1/x[a1], doi:10.2/y[b1]]");
    assertThat(
            papers(
                new Given("a1", TITLE, "1", "", "", 2023, List.of()),
                new Given("a2", TITLE, "2", "", "", 2023, List.of())))
        .isEqualTo("[1[a1], 2[a2]]");
  }

  @Test
  void aPreprintIsItsPrintedVersion() {
    assertThat(
            papers(
                new Given(
                    "a1", TITLE, "", "10.48550/arxiv.2303.1", "2303.1", 2023, List.of("Ann Lee")),
                new Given("b1", TITLE, "", "10.2/y", "", 2024, List.of("Lee"))))
        .isEqualTo("[doi:10.2/y[a1, b1]]");
  }

  @Test
  void aTitleOfFewWordsNeedsAnAuthorTheTextOrAnId() {
    assertThat(papers(titled("a1", "Editorial", 2023), titled("b1", "Editorial", 2023)))
        .contains("[a1]", "[b1]");
    assertThat(
            papers(
                titled("a1", "Flow Matching", 2023, "Ann Lee"),
                titled("b1", "Flow matching", 2023, "Ann Lee")))
        .isEqualTo("[title:2023[a1, b1]]");
  }

  @Test
  void reasonsAreKept() {
    List<RecordRow> rows =
        List.of(
            new Given("a1", TITLE, "", "10.1/x", "", 2023, List.of()).row(),
            new Given("b1", TITLE, "", "10.1/x", "", 0, List.of()).row(),
            titled("c1", TITLE, 0).row());
    assertThat(SourcedPaper.clusters(rows.stream()).values())
        .singleElement()
        .extracting(Cluster::reasons)
        .isEqualTo(Set.of("same doi 10.1/x", "same title"));
  }
}
