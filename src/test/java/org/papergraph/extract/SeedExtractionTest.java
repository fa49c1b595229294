package org.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.SeedCorpus;
import org.papergraph.corpus.SourceRecord;
import org.papergraph.resolve.ExtractedPaper;
import org.papergraph.resolve.NormalForm;
import org.papergraph.text.NormalizedText;

/** What holds of every one of the 119 papers. */
class SeedExtractionTest {

  @Test
  void sentencesAreStretchesOfTheOriginalInOrder() {
    for (int i = 0; i < SeedCorpus.records().size(); i++) {
      SourceRecord record = SeedCorpus.records().get(i);
      List<String> sentences = SeedCorpus.extracted().get(i).extraction().sentences();
      assertThat(sentences.getFirst()).isEqualTo(record.paper().title());
      int from = 0;
      for (String sentence : sentences.subList(1, sentences.size())) {
        int at = record.paper().abstractText().indexOf(sentence, from);
        assertThat(at).as(sentence).isNotNegative();
        from = at + sentence.length();
      }
    }
  }

  @Test
  void everyMentionStandsWhereItSays() {
    for (ExtractedPaper paper : SeedCorpus.extracted()) {
      for (Mention mention : paper.extraction().mentions()) {
        String sentence = paper.extraction().sentences().get(mention.sentence());
        String surface = NormalizedText.of(mention.span().of(sentence)).text();
        boolean isPart = surface.matches(".*(,| and | or ).*");
        if (isPart) {
          assertThat(words(surface)).containsAll(words(mention.text()));
        } else {
          assertThat(surface.strip()).isEqualTo(mention.text());
        }
      }
    }
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(NormalForm.of(text).split(" ")));
  }

  /** At least four in five of the names that a reader of the corpus found to be proposed. */
  @Test
  void findsMostOfWhatThePapersPropose() throws IOException {
    Map<String, Set<String>> proposed = new HashMap<>();
    for (int i = 0; i < SeedCorpus.records().size(); i++) {
      proposed.put(
          SeedCorpus.records().get(i).paper().title(),
          proposed(SeedCorpus.extracted().get(i).extraction()));
    }
    List<String[]> sure =
        lines("proposed-names.tsv").stream()
            .map(line -> line.split("\t", -1))
            .filter(row -> row[4].equals("sure"))
            .toList();
    long found =
        sure.stream()
            .filter(row -> forms(row).stream().anyMatch(proposed.get(row[0])::contains))
            .count();
    assertThat((double) found / sure.size()).isGreaterThanOrEqualTo(0.8);
  }

  /** Normal forms of the proposed mentions, and the acronyms' other sides. */
  private static Set<String> proposed(Extraction extraction) {
    Set<String> forms = new HashSet<>();
    extraction.mentions().stream()
        .filter(Mention::proposed)
        .forEach(mention -> forms.add(NormalForm.of(mention.text())));
    for (Acronym acronym : extraction.acronyms()) {
      List<String> sides =
          List.of(NormalForm.of(acronym.shortForm()), NormalForm.of(acronym.longForm()));
      if (sides.stream().anyMatch(forms::contains)) {
        forms.addAll(sides);
      }
    }
    return forms;
  }

  private static List<String> forms(String[] row) {
    return Arrays.stream((row[2] + "; " + row[3]).split("; ")).map(NormalForm::of).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = SeedExtractionTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
