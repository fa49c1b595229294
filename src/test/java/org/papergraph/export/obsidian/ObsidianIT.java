package org.papergraph.export.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Selection;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the vault as Obsidian does: front matter, links, and names that file systems compare. */
@ExtendWith(HarnessExtension.class)
@OneGraph
class ObsidianIT {
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[\\[([^\\]|]+)\\|([^\\]|]+)\\]\\]");

  @TempDir private static Path folder;
  private static Export.Report report;
  private static Map<String, String> notes;

  @BeforeAll
  static void export(GraphConnection graph) throws IOException {
    AwkwardGraph.write(graph);
    report = Exports.write(graph, "obsidian", "", folder.resolve("vault"));
    notes = read(folder.resolve("vault"));
  }

  private static Map<String, String> read(Path vault) throws IOException {
    Map<String, String> notes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(vault)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        notes.put(vault.relativize(file).toString(), Files.readString(file));
      }
    }
    return notes;
  }

  private static Map<?, ?> properties(String note) {
    int end = note.indexOf("\n---\n", 4);
    return (Map<?, ?>)
        new Load(LoadSettings.builder().build()).loadFromString(note.substring(4, end + 1));
  }

  private static String body(String note) {
    return note.substring(note.indexOf("\n---\n", 4) + 5);
  }

  private static List<String> names(String note) {
    Map<?, ?> properties = properties(note);
    return Stream.of("title", "name")
        .filter(properties::containsKey)
        .map(name -> (String) properties.get(name))
        .toList();
  }

  private static Map<?, ?> propertiesOf(String name) {
    return notes.values().stream()
        .filter(note -> names(note).contains(name))
        .map(ObsidianIT::properties)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPaperAndTermHasANote() {
    assertThat(notes.keySet()).filteredOn(name -> name.startsWith("papers/")).hasSize(6 + 18);
    assertThat(notes.keySet()).filteredOn(name -> name.startsWith("terms/")).hasSize(10 + 1 + 18);
    assertThat(report.nodes()).isEqualTo(6 + 18 + 10 + 1 + 18);
  }

  @Test
  void relationshipsAreCountedOnce(GraphConnection graph) {
    long all =
        graph.inSession(
            session ->
                session
                    .run("CYPHER 5 MATCH ()-[r:MENTIONS|PROPOSES|IS_A|WROTE]->() RETURN count(r)")
                    .single()
                    .get(0)
                    .asLong());
    assertThat(report.relationships()).isEqualTo(all);
  }

  @Test
  void everyAwkwardNameArrivesWhole() {
    for (String name : AwkwardGraph.NAMES) {
      assertThat(notes.values()).as(name).filteredOn(note -> names(note).contains(name)).hasSize(2);
      assertThat(notes.values())
          .as(name)
          .filteredOn(
              note ->
                  properties(note).get("authors") instanceof List<?> list && list.contains(name))
          .hasSize(1);
    }
  }

  @Test
  void whatIsNotTheNameOfItsFileIsAnAlias() {
    notes.forEach(
        (file, note) -> {
          String base = file.replaceFirst("^[^/]+/", "").replaceFirst("\\.md$", "");
          List<?> aliases =
              properties(note).get("aliases") instanceof List<?> list ? list : List.of();
          names(note).stream()
              .filter(name -> !name.equals(base))
              .forEach(name -> assertThat(aliases.contains(name)).as(file).isTrue());
        });
  }

  @Test
  void propertiesAreOfTheirTypes() {
    Map<?, ?> paper = propertiesOf("Limits and Powers of Koopman Learning");
    assertThat(paper.get("year")).isEqualTo(2024);
    assertThat(paper.get("tags")).isEqualTo(List.of("papergraph/paper"));
    assertThat(paper.get("authors")).isEqualTo(List.of("Ada p1", "Research and Co"));
    assertThat(paper.get("doi")).isEqualTo("10.1000/koopman");
    assertThat(paper.get("aliases")).isEqualTo(List.of("colbrook2024limits"));
    Map<?, ?> term = propertiesOf("Koopman operator");
    assertThat(term.get("tags")).isEqualTo(List.of("papergraph/method"));
    assertThat(term.get("aliases")).isEqualTo(List.of("Koopman operators"));
    assertThat(properties(notes.get("terms/true.md")).get("name")).isEqualTo("true");
  }

  @Test
  void everyLinkLeadsToANote() {
    notes.forEach(
        (file, note) -> {
          var link = LINK.matcher(body(note));
          while (link.find()) {
            assertThat(notes.containsKey(link.group(1) + ".md")).as(file + link.group()).isTrue();
          }
          assertThat(link.replaceAll("").replaceAll("\\\\.", "")).doesNotContain("[[", "]]", "%%");
        });
    assertThat(notes.get("terms/masked diffusion model.md"))
        .contains("## Broader terms\n\n- [[terms/generative model|generative model]]\n");
    assertThat(notes.get("terms/generative model.md"))
        .contains("- [[terms/masked diffusion model|masked diffusion model]]");
  }

  @Test
  void namesOfFilesAreSafeAndApart() {
    assertThat(notes.keySet())
        .allSatisfy(
            file -> {
              String name = file.replaceFirst("^[^/]+/", "").replaceFirst("\\.md$", "");
              assertThat(name).matches(SafeNameTest.NOWHERE).doesNotStartWith(".");
              assertThat(name).doesNotMatch("(?i)(con|prn|aux|nul)");
              assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(120);
            });
    Set<String> folded =
        notes.keySet().stream()
            .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(folded).hasSameSizeAs(notes.keySet());
    assertThat(notes).containsKeys("terms/Koopman operator.md", "terms/Schrödinger bridge.md");
    assertThat(notes.keySet())
        .filteredOn(name -> name.matches("terms/ResNet [0-9a-f]{8}.md"))
        .hasSize(1);
  }

  @Test
  void evidenceHoldsWhatWasFound() {
    assertThat(notes.get("papers/Limits and Powers of Koopman Learning.md"))
        .contains(
            "- [[terms/Koopman operator|Koopman operator]] (3×)\n"
                + "  > ==Koopman operators== linearise dynamical systems.\n  >\n"
                + "  > 𝔽ields of dynamical systems need ==Koopman operators== \\& care, so"
                + " ==Koopman operators== it is.\n");
    assertThat(notes.get("terms/Koopman operator.md"))
        .contains("- [[papers/Limits and Powers of Koopman Learning|Limits")
        .contains("> A ==Koopman operator== is learnt");
  }

  @Test
  void awkwardNamesAreHighlighted() {
    for (String name : AwkwardGraph.NAMES) {
      String shown = shown(new Markdown(new org.papergraph.export.Losses()).inline(name)).strip();
      assertThat(notes.values().stream().filter(note -> names(note).contains(name)))
          .as(name)
          .allMatch(note -> shown(note).contains("==" + shown + "=="));
    }
    assertThat(report.losses().lines()).anyMatch(line -> line.contains("control characters"));
  }

  private static String shown(String markdown) {
    return markdown.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  @Test
  void twoExportsAreEqual(GraphConnection graph) throws IOException {
    Exports.write(graph, "obsidian", "", folder.resolve("again"));

    assertThat(read(folder.resolve("again"))).isEqualTo(notes);
  }

  @Test
  void aPartOfTheGraphLinksWithinItself(GraphConnection graph) throws IOException {
    Selection terms =
        new Selection(
            EnumSet.of(NodeKind.PAPER, NodeKind.TERM), TermLimit.atLeast(2), Optional.empty());
    Exports.write(graph, "obsidian", "", terms, folder.resolve("part"));

    Map<String, String> part = read(folder.resolve("part"));
    assertThat(part).doesNotContainKey("terms/ResDMD.md").containsKey("terms/Koopman operator.md");
    String all = part.values().stream().map(ObsidianIT::body).collect(Collectors.joining("\n"));
    LINK.matcher(all)
        .results()
        .forEach(link -> assertThat(part).containsKey(link.group(1) + ".md"));
    assertThat(String.join("\n", part.values())).doesNotContain("authors:");
  }
}
