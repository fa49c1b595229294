package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.corpus.Columns;
import org.papergraph.corpus.Reason;

class LanguagesTest {
  private static final String PAPERS =
      """
      {"title": "Koopman operators", "abstract": "We study how these operators act on the states of a system."}
      {"title": "Zur Theorie der Strömungen", "abstract": "Wir zeigen, dass sich die Strömung aus Daten vorhersagen lässt, und vergleichen mehrere Verfahren."}
      {"title": "Koopman modes"}
      """;

  @TempDir Path temp;
  private final List<String> problems = new ArrayList<>();

  private SourceContents read(Languages languages) throws IOException {
    Path file = Files.writeString(temp.resolve("a.jsonl"), PAPERS);
    return SourceContents.read(
            List.of(Source.file(file)),
            new Reading(Columns.USUAL, languages),
            problem -> problems.add(problem.getMessage()))
        .getFirst();
  }

  private static List<Optional<String>> languages(SourceContents contents) {
    List<Optional<String>> languages = new ArrayList<>();
    contents.readAll(record -> languages.add(record.paper().metadata().language()));
    return languages;
  }

  @Test
  void whatIsNotEnglishIsSkippedAndCounted() throws IOException {
    SourceContents contents = read(Languages.ENGLISH);
    assertThat(languages(contents)).containsExactly(Optional.of("en"), Optional.empty());
    assertThat(contents.skipped()).isEqualTo(Map.of(Reason.NOT_ENGLISH, 1));
    assertThat(problems)
        .containsExactly(
            temp.resolve("a.jsonl")
                + ", record 2: not in English (German); read it with --any-language, or leave it"
                + " out");
  }

  @Test
  void allLanguagesAreNotedWhereAllAreWanted() throws IOException {
    SourceContents contents = read(Languages.ANY);
    assertThat(languages(contents))
        .containsExactly(Optional.of("en"), Optional.of("de"), Optional.empty());
    assertThat(contents.skipped()).isEmpty();
    assertThat(problems).isEmpty();
  }
}
