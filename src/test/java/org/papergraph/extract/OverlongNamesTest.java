package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;

/** Encoded data in a text is no term: an index of Neo4j takes no key as long. */
class OverlongNamesTest {
  private static final int LONGEST = 500;
  private static final String LONG = "Qx".repeat(4_500);

  private static Stream<Paper> papers() {
    return Stream.of(
        paper("On flows", "We propose the " + LONG + " network, and " + LONG + " as its method."),
        paper("On flows", "We study normalizing a" + LONG + " b" + LONG + " networks (ABN)."),
        paper("On flows", "ABN (a" + LONG + " b" + LONG + " networks) is a method."),
        paper(LONG + ": a method of flows", "We propose " + LONG + ", a method."));
  }

  private static Paper paper(String title, String text) {
    return new Paper(title, text, Metadata.NONE);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void areNoTerms(Paper paper) {
    Extraction extraction = Extractor.byRules().extract(paper);

    assertThat(extraction.mentions()).allMatch(mention -> mention.text().length() <= LONGEST);
    assertThat(extraction.acronyms()).allMatch(each -> each.longForm().length() <= LONGEST);
  }
}
