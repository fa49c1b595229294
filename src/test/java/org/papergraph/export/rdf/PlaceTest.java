package org.papergraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.export.Losses;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Relationship;
import org.papergraph.export.RelationshipType;

class PlaceTest {
  @Test
  void positionsCountCodePoints() {
    assertThat(Place.words("𝔽ields of 🧠", 0, 6)).contains("𝔽ields");
    assertThat(Place.words("𝔽ields of 🧠", 10, 11)).contains("🧠");
    assertThat(Place.words("abc", 3, 3)).contains("");
  }

  @Test
  void placesOutsideTheirSentenceAreLosses() {
    Losses losses = new Losses();
    assertThat(Place.all(mention(List.of(1L, 2L, 0L), List.of(2L, 1L, 4L)), losses))
        .singleElement()
        .satisfies(place -> assertThat(place.words()).isEqualTo("b"));
    assertThat(losses.lines()).singleElement().asString().startsWith("2 × place of a term");
  }

  private static Relationship mention(List<Long> starts, List<Long> ends) {
    return new Relationship(
        RelationshipType.MENTIONS,
        new Relationship.End(NodeKind.PAPER, "p", "P"),
        new Relationship.End(NodeKind.TERM, "t", "T"),
        Map.of("sentences", List.of(0L, 0L, 0L), "starts", starts, "ends", ends),
        List.of("abc", "abc", "abc"));
  }
}
