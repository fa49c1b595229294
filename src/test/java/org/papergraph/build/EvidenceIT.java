package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.SeedCorpus;
import org.papergraph.extract.Mention;
import org.papergraph.extract.TaggerKind;
import org.papergraph.graph.ResolvedPaper;
import org.papergraph.resolve.Entity;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;

/** What Cypher cuts out of a sentence by a relationship's offsets is what was found there. */
@ExtendWith(HarnessExtension.class)
class EvidenceIT {
  private static final String SURFACE_FORMS =
      """
      CYPHER 5
      MATCH (p:Paper)-[r]->(t:Term) WHERE type(r) = $type
      UNWIND range(0, size(r.sentences) - 1) AS i
      RETURN p.id + ' | ' + t.key + ' | ' + r.sentences[i] + ' | '
        + substring(p.sentences[r.sentences[i]], r.starts[i], r.ends[i] - r.starts[i]) AS line
      """;

  private final GraphConnection graph;

  EvidenceIT(GraphConnection graph) {
    this.graph = graph;
  }

  @Test
  void cypherFindsEverySurfaceForm(@TempDir Path folder) {
    Path astral = PaperFile.JSON_LINES.write(folder, "astral", List.of(TestPapers.ASTRAL));
    Builder.of(graph).add(SeedCorpus.FILE, astral);
    List<ResolvedPaper> papers = extracted(SeedCorpus.FILE, astral);

    assertThat(lines("MENTIONS"))
        .hasSizeGreaterThan(2_000)
        .containsExactlyElementsOf(lines(papers, mention -> true));
    assertThat(lines("PROPOSES"))
        .hasSizeGreaterThan(50)
        .containsExactlyElementsOf(lines(papers, Mention::proposed));
    String id = papers.getLast().id();
    assertThat(lines("MENTIONS"))
        .contains(
            id + " | koopman operator | 0 | Koopman operators",
            id + " | koopman operator | 2 | Koopman operator",
            id + " | koopnet | 3 | 𝕂oopNet",
            id + " | normalizing flow | 2 | normalizing flow",
            id + " | rn | 1 | 𝐑𝐧",
            id + " | schrodinger bridge | 1 | Schr\\\"odinger bridges",
            id + " | imagenet | 3 | ImageNet");
  }

  private static List<ResolvedPaper> extracted(Path... files) {
    return FileExtraction.extract(Builder.read(files), TaggerKind.FAST);
  }

  private static List<String> lines(List<ResolvedPaper> papers, Predicate<Mention> wanted) {
    List<String> lines = new ArrayList<>();
    for (ResolvedPaper paper : papers) {
      List<String> sentences = paper.extraction().sentences();
      for (Entity entity : paper.entities()) {
        entity.mentions().get(paper.id()).stream()
            .filter(wanted)
            .map(mention -> line(paper.id(), entity.key(), mention, sentences))
            .forEach(lines::add);
      }
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private static String line(String paper, String term, Mention mention, List<String> sentences) {
    String sentence = sentences.get(mention.sentence());
    return paper
        + " | "
        + term
        + " | "
        + mention.sentence()
        + " | "
        + sentence.substring(mention.span().start(), mention.span().end());
  }

  private List<String> lines(String type) {
    return graph.read(
        tx ->
            tx.run(SURFACE_FORMS, Map.of("type", type)).stream()
                .map(row -> row.get("line").asString())
                .sorted()
                .toList());
  }
}
