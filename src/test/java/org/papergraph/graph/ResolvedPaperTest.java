package org.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extraction;
import org.papergraph.resolve.Curation;

class ResolvedPaperTest {

  private static RecordRow record(String id, Paper paper) {
    Extraction extraction = new Extraction(List.of(paper.title()), List.of(), List.of());
    return new RecordRow(
        id, "file", 1, "hash-" + id, "test", new RecordPayload(paper, extraction).toJson());
  }

  private static Paper paper(String id, String title, String text, String venue) {
    return paper(id, title, text, venue, List.of());
  }

  private static Paper paper(
      String id, String title, String text, String venue, List<String> authors) {
    return new Paper(
        title,
        text,
        new Metadata(
            Optional.of(id),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(venue).filter(name -> !name.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            authors,
            List.of(),
            Optional.empty()));
  }

  @Test
  void recordsOfOnePaperAreUnitedWhateverTheirOrder() {
    RecordRow shorter = record("a", paper("1", "A title", "Short.", "NeurIPS"));
    RecordRow longer = record("b", paper("1", "A Title", "A longer abstract.", ""));
    List<ResolvedPaper> papers = ResolvedPaper.resolve(Stream.of(shorter, longer), Curation.NONE);
    assertThat(papers).isEqualTo(ResolvedPaper.resolve(Stream.of(longer, shorter), Curation.NONE));
    ResolvedPaper paper = papers.getFirst();
    assertThat(papers).hasSize(1);
    assertThat(paper.id()).isEqualTo("1");
    assertThat(paper.records()).containsExactly("a", "b");
    assertThat(paper.paper().abstractText()).isEqualTo("A longer abstract.");
    assertThat(paper.paper().metadata().venue()).contains("NeurIPS");
  }

  @Test
  void papersThatTwoSourcesCallByOneIdStayApart() {
    RecordRow one = record("a", paper("1", "A title", "Text.", ""));
    RecordRow other = record("b", paper("1", "Another title", "Text.", ""));
    assertThat(ResolvedPaper.resolve(Stream.of(one, other), Curation.NONE))
        .hasSize(2)
        .allMatch(paper -> paper.id().startsWith("1~"))
        .isEqualTo(ResolvedPaper.resolve(Stream.of(other, one), Curation.NONE));
    assertThat(ResolvedPaper.resolve(Stream.of(one), Curation.NONE))
        .singleElement()
        .matches(p -> p.id().equals("1"));
  }

  @Test
  void anAuthorThatAListNamesTwiceWroteThePaperOnce() {
    List<String> printed = List.of("F. Gentili", "F. Martinelli", "F. Gentili", "F. Martinelli");
    RecordRow record = record("a", paper("1", "A title", "Text.", "", printed));
    assertThat(GraphBuilder.build(Stream.of(record)).papers())
        .singleElement()
        .extracting(PaperRow::authors)
        .isEqualTo(List.of("F. Gentili", "F. Martinelli"));
  }
}
