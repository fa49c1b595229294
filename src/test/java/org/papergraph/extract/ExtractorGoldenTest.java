package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences and the terms in them, from {@code extractor.golden}: a paper begins with {@code #
 * title}, its abstract follows, then a line {@code term | Type} for each mention of the abstract,
 * with {@code | proposed} where the paper introduces it.
 */
class ExtractorGoldenTest {

  record Case(String title, String abstractText, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTheTerms(Case paper) {
    Extraction extraction = Extracting.extract(paper.title(), paper.abstractText());
    assertThat(
            extraction.mentions().stream()
                .filter(mention -> mention.sentence() > 0)
                .map(ExtractorGoldenTest::line))
        .containsExactlyElementsOf(paper.expected());
  }

  private static String line(Mention mention) {
    String line = mention.text() + " | " + mention.type().label();
    return mention.proposed() ? line + " | proposed" : line;
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = ExtractorGoldenTest.class.getResourceAsStream("extractor.golden")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^# "))
          .filter(part -> !part.isBlank())
          .map(ExtractorGoldenTest::parse);
    }
  }

  private static Case parse(String part) {
    List<String> lines = new ArrayList<>(part.lines().filter(line -> !line.isBlank()).toList());
    return new Case(
        lines.getFirst(), lines.get(1), lines.stream().skip(2).collect(Collectors.toList()));
  }
}
