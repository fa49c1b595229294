package org.papergraph.export.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Chooser;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.export.NodeKind;
import org.papergraph.export.RelationshipType;
import org.papergraph.export.Selection;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.query.Reader;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;

/** A part of a graph has both ends of each of its relationships. */
@ExtendWith(HarnessExtension.class)
class PartsIT {
  private final GraphConnection graph;
  @TempDir Path temp;

  PartsIT(GraphConnection graph) {
    this.graph = graph;
  }

  @Test
  void termsAlone() throws IOException {
    assertConsistent(part(TermLimit.NONE, NodeKind.TERM), "terms", "IS_A");
  }

  @Test
  void papersWithTermsOfMany() throws IOException {
    assertConsistent(
        part(TermLimit.atLeast(2), NodeKind.PAPER, NodeKind.TERM),
        "papers",
        "terms",
        "MENTIONS",
        "PROPOSES",
        "IS_A");
  }

  @Test
  void whatWasChosen() throws IOException {
    AwkwardGraph.write(graph);
    Chooser chooser = new Chooser(new Reader(graph, Duration.ZERO));
    Selection chosen =
        new Selection(
            Set.of(NodeKind.values()),
            TermLimit.NONE,
            Optional.of(chooser.papers(List.of("p1", "awkward:3"))));
    assertConsistent(chosen, "papers", "terms", "authors", "MENTIONS", "PROPOSES", "IS_A", "WROTE");
  }

  private static Selection part(TermLimit terms, NodeKind... kinds) {
    return new Selection(Set.of(kinds), terms, Optional.empty());
  }

  private void assertConsistent(Selection part, String... tables) throws IOException {
    AwkwardGraph.write(graph);
    Path exported = temp.resolve("exported");
    Export.Report report = Exports.write(graph, "neo4j-csv", "", part, exported);
    assertThat(report.nodes()).isPositive();
    assertThat(report.relationships()).isPositive();
    try (Stream<Path> files = Files.list(exported)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith("-header.csv"))
          .map(name -> name.replace("-header.csv", ""))
          .containsExactlyInAnyOrder(tables);
    }
    for (RelationshipType type : RelationshipType.values()) {
      if (Files.exists(exported.resolve(type.name() + ".csv"))) {
        assertEndsAreThere(type, exported);
      }
    }
    assertReplays(part, report);
  }

  private static void assertEndsAreThere(RelationshipType type, Path exported) throws IOException {
    int last = records(exported, type.name() + "-header").getFirst().getFieldCount() - 1;
    List<CsvRecord> rows = records(exported, type.name());
    assertThat(rows).extracting(row -> row.getField(0)).isSubsetOf(ids(exported, type.start()));
    assertThat(rows)
        .extracting(row -> row.getField(last - 1))
        .isSubsetOf(ids(exported, type.end()));
  }

  private static Set<String> ids(Path exported, NodeKind kind) throws IOException {
    return records(exported, kind.plural()).stream()
        .map(row -> row.getField(0))
        .collect(Collectors.toSet());
  }

  private static List<CsvRecord> records(Path exported, String name) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(exported.resolve(name + ".csv"))) {
      return csv.stream().toList();
    }
  }

  private void assertReplays(Selection part, Export.Report first) throws IOException {
    Path script = temp.resolve("part.cypher");
    assertThat(Exports.write(graph, "cypher", "", part, script).nodes()).isEqualTo(first.nodes());
    graph.inSession(session -> session.run("MATCH (n) DETACH DELETE n").consume());
    ShellScript.run(script, graph);
    assertThat(count("MATCH (n) RETURN count(n)")).isEqualTo(first.nodes());
    assertThat(count("MATCH ()-[r]->() RETURN count(r)")).isEqualTo(first.relationships());
  }

  private long count(String cypher) {
    return graph.read(tx -> tx.run(cypher).single().get(0).asLong());
  }
}
