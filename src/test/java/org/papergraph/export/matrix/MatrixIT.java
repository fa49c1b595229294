package org.papergraph.export.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

@ExtendWith(HarnessExtension.class)
@OneGraph
class MatrixIT {
  @TempDir private Path folder;

  @BeforeAll
  static void graph(GraphConnection graph) {
    AwkwardGraph.write(graph);
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
      reader.forEach(row -> rows.add(row.getFields()));
    }
    return rows;
  }

  @Test
  void cellsAreTheCountsOfTheGraph(GraphConnection graph) throws IOException {
    Export.Report report = Exports.write(graph, "matrix", "", folder.resolve("m.csv"));

    List<List<String>> rows = rows(folder.resolve("m.csv"));
    List<String> head = rows.getFirst();
    assertThat(head).startsWith("id", "title", "year", "shared by all").doesNotContain("ImageNet");
    assertThat(head).hasSize(3 + 1 + 18 + 8).doesNotHaveDuplicates();
    assertThat(rows).hasSize(1 + 6 + 18).allSatisfy(row -> assertThat(row).hasSameSizeAs(head));
    long cells = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 3; i < row.size(); i++) {
        assertThat(Long.parseLong(row.get(i)))
            .as("%s, %s", row, head.get(i))
            .isEqualTo(count(graph, row.getFirst(), head.get(i)));
        cells += row.get(i).equals("0") ? 0 : 1;
      }
    }
    assertThat(report.relationships()).isEqualTo(cells).isGreaterThan(40);
    assertThat(report.nodes()).isEqualTo(6 + 18 + 1 + 18 + 8);
  }

  private static long count(GraphConnection graph, String paper, String term) {
    String cypher =
        "CYPHER 5 MATCH (:Paper {id: $paper})-[r:MENTIONS]->(:Term {name: $term})"
            + " RETURN sum(r.count)";
    return graph.inSession(
        session ->
            session
                .run(cypher, java.util.Map.of("paper", paper, "term", term))
                .single()
                .get(0)
                .asLong());
  }

  @Test
  void awkwardNamesArriveWholeInTheOrderOfYears(GraphConnection graph) throws IOException {
    Exports.write(graph, "matrix", "csv", folder.resolve("m.csv"));

    List<List<String>> rows = rows(folder.resolve("m.csv"));
    assertThat(rows.getFirst()).containsAll(AwkwardGraph.NAMES);
    assertThat(rows.stream().map(row -> row.get(1))).containsAll(AwkwardGraph.NAMES);
    List<String> years = rows.stream().skip(1).map(row -> row.get(2)).toList();
    assertThat(years.subList(0, years.size() - 1)).isSorted().doesNotContain("");
    assertThat(years.getLast()).isEmpty();
  }

  @Test
  void markdownIsATable(GraphConnection graph) throws IOException {
    Export.Report report = Exports.write(graph, "matrix", "markdown", folder.resolve("m.md"));

    List<String> lines = Files.readAllLines(folder.resolve("m.md"));
    assertThat(lines).hasSize(2 + 6 + 18);
    assertThat(lines.stream().map(line -> line.split("(?<!\\\\)\\|", -1).length).distinct())
        .containsExactly(2 + 3 + 1 + 18 + 8);
    assertThat(lines.get(1)).startsWith("| --- | --- | ---: | ---: |");
    assertThat(lines).anyMatch(line -> line.contains("\\[x\\] (y) \\| z"));
    assertThat(report.losses().lines()).anyMatch(line -> line.contains("control characters"));
  }

  @Test
  void limitsChooseColumnsAndTwoExportsAreEqual(GraphConnection graph) throws IOException {
    Selection some =
        new Selection(
            EnumSet.of(NodeKind.PAPER, NodeKind.TERM), TermLimit.atLeast(2), Optional.empty());
    Exports.write(graph, "matrix", "csv", some, folder.resolve("a.csv"));
    Exports.write(graph, "matrix", "csv", some, folder.resolve("b.csv"));

    assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
    assertThat(rows(folder.resolve("a.csv")).getFirst())
        .contains("shared by all", "Koopman operator")
        .doesNotContain("ResDMD");
  }
}
