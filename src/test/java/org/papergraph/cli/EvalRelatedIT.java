package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking of related papers is scored in a graph of its own, of which nothing is left. */
class EvalRelatedIT {
  private static final String PAPERS =
      """
      {"id":"k1","title":"Koopman operators","abstract":"We learn Koopman operators from data."}
      {"id":"k2","title":"Learning Koopman operators","abstract":"Koopman operators of systems."}
      {"id":"k3","title":"Spectra of dynamical systems","abstract":"Koopman operators have spectra."}
      {"id":"c1","title":"Baking bread","abstract":"We bake bread of rye and wheat."}
      {"id":"c2","title":"Rye","abstract":"Bread of rye is baked for long."}
      {"id":"c3","title":"Ovens","abstract":"We measure how hot ovens get."}
      """;
  private static final String QUERIES =
      """
      {"query":"k1","facet":"method","candidates":[{"id":"c1","grade":0},{"id":"c2","grade":0},\
      {"id":"c3","grade":0},{"id":"k2","grade":3},{"id":"k3","grade":2}]}
      """;

  @TempDir Path folder;

  private Run eval(String papers, String queries, String... more) throws IOException {
    Path all = Files.writeString(folder.resolve("papers.jsonl"), papers);
    Path judged = Files.writeString(folder.resolve("queries.jsonl"), queries);
    String[] args = {
      "eval",
      "related",
      "--papers",
      all.toString(),
      "--queries",
      judged.toString(),
      "--format",
      "json"
    };
    return Run.of(Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void scoresTheRankingThatUsersGet() throws IOException {
    Path out = folder.resolve("run.tsv");
    Run run = eval(PAPERS, QUERIES, "--run", out.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("queries").intValue()).isEqualTo(1);
    assertThat(json.get("gainMap").textValue()).startsWith("+0.0000");
    assertThat(json.at("/facets/1/facet").textValue()).isEqualTo("all");
    assertThat(json.at("/facets/1/map").doubleValue()).isEqualTo(1);
    assertThat(json.at("/facets/1/ndcg20").doubleValue()).isEqualTo(1);
    assertThat(json.at("/facets/1/recallAt20").doubleValue()).isEqualTo(1);
    assertThat(Files.readAllLines(out))
        .hasSize(5)
        .first()
        .asString()
        .matches("k1\tmethod\tk2\t[\\d.]+");
  }

  @Test
  void aQueryMustBeAmongThePapers() throws IOException {
    Run run = eval(PAPERS, QUERIES.replace("\"query\":\"k1\"", "\"query\":\"zebra\""));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("queries.jsonl, line 1", "\"zebra\"");
  }

  @Test
  void wrongRowsAreToldOfBeforeAnythingIsBuilt() throws IOException {
    Run run = eval(PAPERS, "{\"query\":\"k1\"}");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("queries.jsonl, line 1: it has no list \"candidates\"");
  }
}
