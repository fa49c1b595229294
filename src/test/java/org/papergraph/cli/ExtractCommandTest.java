package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.SeedCorpus;
import org.papergraph.build.PaperFile;
import org.papergraph.build.TestJvm;
import org.papergraph.build.TestPapers;
import org.papergraph.corpus.Paper;

class ExtractCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path temp;

  @Test
  void everyMentionOfTheBundledCorpusIsWhatItSays() throws IOException {
    Run run = Run.of("extract", SeedCorpus.FILE.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> papers = papers(run);
    assertThat(titles(papers))
        .containsExactlyElementsOf(TestPapers.seed().stream().map(Paper::title).toList());
    assertThat(papers.stream().map(paper -> paper.get("id").textValue())).doesNotHaveDuplicates();
    papers.forEach(ExtractCommandTest::assertShape);
    assertThat(papers.stream().mapToInt(ExtractCommandTest::countMentions).sum())
        .isGreaterThan(2_000);
  }

  @Test
  void offsetsCountUtf16UnitsAboveTheBasicPlaneToo() throws IOException {
    Path file = PaperFile.JSON_LINES.write(temp, "astral", List.of(TestPapers.ASTRAL));
    JsonNode paper = papers(Run.of("extract", file.toString())).getFirst();
    assertShape(paper);
    assertThat(paper.toString())
        .contains(
            "{\"sentence\":0,\"start\":15,\"end\":32,\"text\":\"Koopman operators\"}",
            "\"text\":\"𝕂oopNet\"}",
            "\"text\":\"Schr\\\\\\\"odinger bridges\"}");
  }

  @Test
  void papersComeInTheOrderOfTheFilesAndOnce() throws IOException {
    List<Paper> papers = TestPapers.seed();
    Path first = PaperFile.LINES.write(temp, "first", papers.subList(3, 6).reversed());
    Path second = PaperFile.JSON_LINES.write(temp, "second", papers.subList(0, 4));
    String typed = Files.readString(PaperFile.JSON_LINES.write(temp, "in", papers.subList(6, 8)));
    List<JsonNode> extracted =
        papers(Run.typing(typed, "extract", first.toString(), "-", second.toString()));
    assertThat(titles(extracted))
        .containsExactlyElementsOf(
            List.of(5, 4, 3, 6, 7, 0, 1, 2).stream().map(i -> papers.get(i).title()).toList());
  }

  @Test
  void anEndToReadingIsAnEndToWriting() throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" | head -n 1", "sh"));
    command.addAll(
        TestJvm.command(
                Main.class,
                "extract",
                "--tagger",
                "fast",
                SeedCorpus.FILE.toAbsolutePath().toString())
            .command());
    Path err = temp.resolve("err");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("{\"id\":")
        .endsWith("}\n");
    assertThat(process.waitFor()).isZero();
    assertThat(err).isEmptyFile();
  }

  private static List<JsonNode> papers(Run run) throws IOException {
    List<JsonNode> papers = new ArrayList<>();
    for (String line : run.lines()) {
      papers.add(JSON.readTree(line));
    }
    return papers;
  }

  private static List<String> titles(List<JsonNode> papers) {
    return papers.stream().map(paper -> paper.get("title").textValue()).toList();
  }

  private static int countMentions(JsonNode paper) {
    int count = 0;
    for (JsonNode entity : paper.get("entities")) {
      count += entity.get("mentions").size();
    }
    return count;
  }

  private static void assertShape(JsonNode paper) {
    assertThat(names(paper)).containsExactly("id", "title", "sentences", "entities");
    assertThat(paper.get("sentences").get(0)).isEqualTo(paper.get("title"));
    for (JsonNode entity : paper.get("entities")) {
      assertThat(names(entity)).containsExactly("name", "label", "aliases", "mentions");
      assertThat(entity.get("label").textValue())
          .isIn("Method", "Task", "Dataset", "Metric", "Concept");
      assertThat(entity.get("aliases").isArray()).isTrue();
      assertThat(entity.get("mentions")).isNotEmpty();
      for (JsonNode mention : entity.get("mentions")) {
        assertThat(names(mention)).containsExactly("sentence", "start", "end", "text");
        assertThat(cutOut(paper, mention)).isEqualTo(mention.get("text").textValue());
      }
    }
  }

  private static String cutOut(JsonNode paper, JsonNode mention) {
    return paper
        .get("sentences")
        .get(mention.get("sentence").intValue())
        .textValue()
        .substring(mention.get("start").intValue(), mention.get("end").intValue());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Papers and their terms as lines, for comparison with a graph's. */
  static Set<String> entities(Run run) throws IOException {
    Set<String> lines = new TreeSet<>();
    for (JsonNode paper : papers(run)) {
      for (JsonNode entity : paper.get("entities")) {
        List<String> aliases = new ArrayList<>();
        entity.get("aliases").forEach(alias -> aliases.add(alias.textValue()));
        lines.add(
            paper.get("id").textValue()
                + " "
                + entity.get("name").textValue()
                + " "
                + entity.get("label").textValue()
                + " "
                + aliases
                + " "
                + entity.get("mentions").size());
      }
    }
    return lines;
  }
}
