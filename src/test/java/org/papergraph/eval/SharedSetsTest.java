package org.papergraph.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.extract.TaggerKind;

/** Figures on labelled sets that may not be part of this project. */
class SharedSetsTest {
  private static final Path SHARED = Path.of("../shared/eval");

  private static final Map<String, String> NAMES =
      Map.of("precision", "P", "recall", "R", "f1", "F1");

  @TempDir Path temp;

  private static Path present(String name) {
    Path file = SHARED.resolve(name);
    assumeTrue(Files.exists(file), () -> file + " is not here, so nothing is measured on it");
    return file;
  }

  /**
   * On what was found, and on the same with its names mixed up, which makes all kinds of errors.
   */
  @Test
  void namesAreScoredAsTheScriptDoes() throws Exception {
    Path gold = present("seed_terms.dev.jsonl");
    List<SeedRow> rows = GoldFiles.read(List.of(gold)).stream().map(SeedRow::of).toList();
    Map<String, List<NamedTerm>> found = Company.terms(rows, TaggerKind.USUAL);
    check(gold, new SeedEvaluation(rows, found));
    Map<String, List<NamedTerm>> mixed = new HashMap<>(found);
    mixed.replaceAll((title, terms) -> mixed(terms));
    mixed.remove(rows.getFirst().foldedTitle());
    check(gold, new SeedEvaluation(rows, mixed));
  }

  /** What is asked: 0.291 and 0.34 (SIFRank's figure on test, for the former). */
  @Test
  void theTermsThatMatterMostAreKeyphrases() {
    List<GoldRow> rows = GoldFiles.read(List.of(present("inspec/dev.jsonl")));
    Map<String, Object> facts = KeyphraseEvaluation.of(rows, TaggerKind.USUAL).facts();
    assertThat((double) facts.get("f1At5")).isGreaterThanOrEqualTo(0.291);
    assertThat((double) facts.get("f1At10")).isGreaterThanOrEqualTo(0.34);
  }

  /** What is asked of the fast tagger on dev: 0.52 by exact spans of characters. */
  @Test
  void mentionsAreFoundWithTheirTypes() {
    List<GoldRow> rows = GoldFiles.read(List.of(present("scierc/dev.jsonl")));
    Map<String, Object> facts =
        TermEvaluation.of(rows, TaggerKind.FAST).evaluations().getFirst().facts();
    assertThat((double) facts.get("f1")).isGreaterThanOrEqualTo(0.52);
    assertThat(facts).containsKeys("spanF1", "conllF1", "conllSpanF1");
  }

  @Test
  void shortFormsAreFoundWithTheirLongForms() {
    List<GoldRow> rows = GoldFiles.read(List.of(present("acronyms/sentences.dev.jsonl")));
    Map<String, Object> facts = AcronymEvaluation.of(rows).facts();
    assertThat((double) facts.get("precision")).isGreaterThanOrEqualTo(0.96);
    assertThat((double) facts.get("recall")).isGreaterThanOrEqualTo(0.95);
  }

  private static List<NamedTerm> mixed(List<NamedTerm> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(
            i ->
                new NamedTerm(
                    terms.get(i).name(),
                    i % 3 == 0 ? "Method" : terms.get(i).label(),
                    i % 4 == 0 ? List.of(terms.get((i + 1) % terms.size()).name()) : List.of()))
        .toList();
  }

  private void check(Path gold, SeedEvaluation evaluation) throws Exception {
    Path predictions = temp.resolve("predictions.jsonl");
    Files.write(
        predictions,
        evaluation.predictions().stream()
            .filter(row -> !row.get("entities").isEmpty())
            .map(ObjectNode::toString)
            .toList());
    JsonNode script = script(gold, predictions);
    Map<String, Object> facts = evaluation.evaluation().facts();
    facts.remove("set");
    assertThat(facts).hasSize(script.size());
    facts.forEach(
        (name, value) ->
            assertThat(((Number) value).doubleValue())
                .as(name)
                .isEqualTo(script.get(NAMES.getOrDefault(name, name)).doubleValue()));
  }

  private static JsonNode script(Path gold, Path predictions)
      throws IOException, InterruptedException {
    Path script = present("score_terms.py");
    Process process =
        new ProcessBuilder(
                "python3", script.toString(), gold.toString(), predictions.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return new JsonMapper().readTree(out);
  }
}
