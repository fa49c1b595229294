package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String SPANS =
      "{'id': 'a', 'text': 'We use optimal transport for machine translation.', 'entities':"
          + " [{'start': 7, 'end': 24, 'type': 'OtherScientificTerm', 'text': 'optimal transport'}]}";

  private static final String NAMES =
      "{'title': 'Optimal transport', 'abstract': 'We use optimal transport.', 'terms':"
          + " [{'type': 'Concept', 'names': ['optimal transport']}]}";

  @TempDir Path temp;

  private Path write(String name, String... rows) throws IOException {
    return Files.writeString(temp.resolve(name), String.join("\n", rows).replace('\'', '"'));
  }

  private JsonNode json(String... args) throws IOException {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return JSON.readTree(run.out());
  }

  @Test
  void whatWasFoundIsAllRightByItself() throws IOException {
    Path gold = write("gold.jsonl", SPANS, "", SPANS);
    Path out = temp.resolve("found.jsonl");
    JsonNode first =
        json("eval", "terms", gold.toString(), "--format", "json", "--predictions", out.toString());
    assertThat(first.get("gold").intValue()).isEqualTo(2);
    assertThat(Files.readAllLines(out))
        .hasSize(2)
        .allMatch(row -> row.startsWith("{\"id\":\"a\",\"text\":\"We use optimal"));
    JsonNode second = json("eval", "terms", out.toString(), "--format", "json");
    assertThat(second.get("set").textValue()).isEqualTo("found.jsonl");
    assertThat(second.get("predicted").intValue()).isPositive();
    assertThat(second.get("precision").doubleValue()).isEqualTo(1);
    assertThat(second.get("recall").doubleValue()).isEqualTo(1);
    assertThat(second.get("types").get(0).get("missed").intValue()).isZero();
    assertThat(second.get("types").get(0).get("Concept").isNull()).isTrue();
  }

  @Test
  void bothKindsOfRowsMayLieInOneFolder() throws IOException {
    write("a.jsonl", SPANS);
    write("b.jsonl", NAMES);
    write("c.txt", "no rows");
    Path out = temp.resolve("out");
    Run run =
        Run.of(
            "eval", "terms", temp.toString(), "--format", "json", "--predictions", out.toString());
    assertThat(run.lines()).hasSize(2);
    JsonNode names = JSON.readTree(run.lines().getLast());
    assertThat(names.get("recall").doubleValue()).isEqualTo(1);
    assertThat(Files.readAllLines(out).getLast())
        .startsWith("{\"title\":\"Optimal transport\",\"entities\":[{\"name\":");
  }

  @Test
  void figuresArePrintedInAllNotations() throws IOException {
    String file = write("a.jsonl", SPANS).toString();
    assertThat(Run.of("eval", "terms", file).out())
        .startsWith("a.jsonl\n\n")
        .contains("spanF1        ", "\ntype     gold  predicted  hits  precision");
    assertThat(Run.of("eval", "terms", file, "--format", "csv").lines())
        .hasSize(9)
        .startsWith(
            "type,gold,predicted,hits,precision,recall,f1,"
                + "Method,Task,Dataset,Metric,Concept,Generic,missed");
    assertThat(Run.of("eval", "terms", file, "--format", "markdown").out())
        .startsWith("# a.jsonl\n\n- texts: 1\n");
    assertThat(Run.of("eval", "terms", file, "--format", "keys").exitCode()).isEqualTo(2);
    assertThat(Run.of("eval").exitCode()).isEqualTo(2);
  }

  @Test
  void acronymsAndKeyphrasesAreScored() throws IOException {
    Path pairs =
        write(
            "pairs.jsonl",
            "{'title': 'On it', 'abstract': 'The path tree (PT) is it.', 'abbreviations':"
                + " [{'short': 'PT', 'long': 'path tree'}]}");
    JsonNode acronyms =
        JSON.readTree(Run.of("eval", "acronyms", pairs.toString(), "--format", "json").out());
    assertThat(acronyms.get("recall").doubleValue()).isEqualTo(1);
    Path phrases =
        write(
            "phrases.jsonl",
            "{'title': 'Random forests', 'abstract': '', 'keyphrases': ['random forest']}");
    JsonNode keyphrases =
        JSON.readTree(Run.of("eval", "keyphrases", phrases.toString(), "--format", "json").out());
    assertThat(keyphrases.get("f1At10").doubleValue()).isEqualTo(1);
    Run wrong = Run.of("eval", "keyphrases", pairs.toString());
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("pairs.jsonl, line 1: it has no \"keyphrases\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text': 'We use optimal'|this is no JSON",
        "['text']|this is JSON, but no object",
        "{'text': 'a'} {}|this is no JSON",
        "{'text': 'a', 'text': 'b'}|this is no JSON (Duplicate field 'text')",
        "{'title': 'We use optimal'}|it has neither \"entities\" nor \"terms\"",
        "{'entities': []}|\"text\" is no string",
        "{'text': 'abc', 'entities': [{'start': 0, 'end': 4, 'type': 'Task'}]}|"
            + "the span [0, 4) is not in the text of 3 units",
        "{'text': 'abc', 'entities': [{'start': 0, 'end': 2, 'type': 'Task', 'text': 'bc'}]}|"
            + "at [0, 2) the text has \"ab\", not \"bc\"",
        "{'text': 'abc', 'entities': [{'start': 0, 'end': 2, 'type': 'Model'}]}|"
            + "the label \"Model\" is unknown; use one of Concept, Dataset, Generic, Material",
        "{'text': 'abc', 'entities': [{'start': '0', 'end': 2, 'type': 'Task'}]}|"
            + "\"start\" is no whole number",
        "{'text': 'abc', 'entities': ['abc']}|\"entities\" holds what is no object",
        "{'title': 'abc', 'abstract': '', 'terms': [{'type': 'Theme', 'names': ['abc']}]}|"
            + "the label \"Theme\" is unknown",
        "{'title': 'abc', 'abstract': '', 'terms': [{'type': 'Method'}]}|"
            + "a term has no \"names\"",
      })
  void rowsThatContradictThemselvesAreNamed(String row, String problem) throws IOException {
    Path file = write("bad.jsonl", SPANS, "", row);
    Run run = Run.of("eval", "terms", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(file + ", line 3: ").contains(problem).contains("; ");
  }

  @Test
  void filesThatHoldNothingAreNamed() throws IOException {
    assertThat(Run.of("eval", "terms", temp.toString()).err()).contains("ends in .jsonl; name");
    Path missing = temp.resolve("missing.jsonl");
    assertThat(Run.of("eval", "terms", missing.toString()).err())
        .isEqualTo(missing + ": there is no such file; check its name.\n");
    Path empty = write("empty.jsonl", "", "");
    assertThat(Run.of("eval", "terms", empty.toString()).err()).contains("it holds no row; ");
    Path latin = Files.write(temp.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
    assertThat(Run.of("eval", "terms", latin.toString()).err()).contains("line 1: it is not in");
    Path file = write("a.jsonl", SPANS);
    Run run = Run.of("eval", "terms", file.toString(), "--predictions", temp + "/no/folder");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("could not be written");
  }
}
