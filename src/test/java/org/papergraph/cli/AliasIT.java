package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.GraphSnapshot;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class AliasIT {
  private static final String PAPERS =
      """
      {"id": "a", "title": "A", "abstract": "We use large language models (LLMs) for Koopman operators. LLMs learn a normalizing flow."}
      {"id": "b", "title": "B", "abstract": "Normalizing flows help a large language model."}
      """;

  private final GraphConnection graph;
  private final GraphLocation.Server server;
  @TempDir Path temp;
  private String file = "";

  AliasIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @BeforeEach
  void build() throws IOException {
    file = Files.writeString(temp.resolve("papers.jsonl"), PAPERS).toString();
    ok("build", file);
  }

  private Run ok(String... args) {
    return Run.ok(server, args);
  }

  private void refused(String message, String... args) {
    List<String> before = GraphSnapshot.of(graph);
    Run run = Run.at(server, args);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message);
    assertThat(GraphSnapshot.of(graph)).isEqualTo(before);
  }

  private List<String> snapshot(boolean withCuration) {
    return GraphSnapshot.of(graph).stream()
        .filter(line -> withCuration || !line.startsWith("[Papergraph]"))
        .toList();
  }

  @Test
  void mergesAreListedWithTheirReasons() {
    assertThat(ok("alias", "list", "--format", "csv").out())
        .isEqualTo(
            """
            name,other,rule,paper,sentence
            large language model,large language models,plural,a,1
            large language models,LLMs,acronym of the paper,a,1
            normalizing flow,Normalizing flows,plural,b,1
            """);
    assertThat(ok("alias", "show", "LLM", "--format", "markdown").out())
        .contains("| large language models | LLMs | acronym of the paper | A | We use large");
  }

  @Test
  void whatIsUndoneStaysUndoneUntilItIsForgotten() throws IOException {
    List<String> first = snapshot(true);
    assertThat(ok("alias", "undo", "llm", "Large Language Model").out())
        .startsWith("Papers: 1 changed.\nTerms: 1 new, 4 in all.\n");
    List<String> undone = snapshot(false);
    assertThat(undone).anyMatch(line -> line.contains("key=llm"));
    assertThat(ok("build", file).out()).containsPattern("terms +new +0\n +in all +4\n");
    assertThat(snapshot(false)).isEqualTo(undone);
    String yaml = ok("alias", "export").out();
    assertThat(yaml).isEqualTo("- undo: [large language models, LLMs]\n");
    assertThat(ok("alias", "list", "llms", "--format", "csv").lines())
        .containsExactly("name,other,rule,paper,sentence", "large language models,LLMs,undo,,");

    ok("alias", "forget", "LLMs", "large language models");
    ok("build", file);
    assertThat(snapshot(true)).isEqualTo(first);
  }

  @Test
  void aCurationThatComesFirstGivesTheSameGraph() throws IOException {
    ok("alias", "block", "normalizing flow", "normalizing flows");
    List<String> blocked = snapshot(true);
    Path yaml = temp.resolve("curation.yaml");
    ok("alias", "export", "-o", yaml.toString());
    ok("alias", "import", Files.writeString(temp.resolve("none.yaml"), "").toString());
    ok("remove", "--source", file);
    ok("alias", "import", yaml.toString());
    ok("build", file);
    assertThat(snapshot(true)).isEqualTo(blocked);
  }

  @Test
  void namesAreJoined() {
    ok("alias", "add", "Koopman operator", "normalizing flow");
    assertThat(ok("alias", "list", "Koopman operator", "--format", "csv").out())
        .contains(",curation,");
    assertThat(ok("show", "Koopman operator").out()).contains("normalizing flow");
    refused("were joined by a user", "alias", "undo", "Koopman operator", "normalizing flow");
    refused("line 1 says otherwise", "alias", "block", "normalizing flow", "Koopman operator");
  }

  @Test
  void whatCannotBeFollowedChangesNothing() throws IOException {
    Path yaml = temp.resolve("curation.yaml");
    Files.writeString(yaml, "- add: [aa, bb]\n- add: [bb, cc]\n- block: [aa, cc]\n");
    refused(yaml + ", line 3: a contradiction", "alias", "import", yaml.toString());
    Files.writeString(yaml, "- add: [aa, bb]\n- add: [bb, cc]\n- add: [aa, cc]\n");
    refused(yaml + ", line 3: a circle", "alias", "import", yaml.toString());
    refused("There is no file", "alias", "import", temp.resolve("none").toString());
    refused("No rule takes", "alias", "undo", "Koopman operator", "normalizing flow");
    refused("Nothing was decided", "alias", "forget", "Koopman operator", "LLM");
    refused("are one name", "alias", "add", "LLM", "llm");
  }

  @Test
  void whatBecameOfAPhraseIsExplained() {
    assertThat(ok("explain", "LLM", "--format", "csv").lines())
        .contains(
            "large language model,a term of 2 papers,Method,,,",
            "LLMs,\"merged with \"\"large language models\"\"\",,acronym of the paper,a,1");
    assertThat(ok("explain", "LLMs", "--paper", "a", "--format", "csv").out())
        .contains("LLMs,kept,Method,", ",a,2");
    refused("prints \"zebra finch\"", "explain", "zebra finch");
  }
}
