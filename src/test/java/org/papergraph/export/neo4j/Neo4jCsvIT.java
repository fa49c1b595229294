package org.papergraph.export.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.GraphSnapshot;
import org.papergraph.store.Graphs;
import org.papergraph.store.HarnessExtension;

/** What Neo4j's importer makes of an exported folder is the graph that it was written of. */
@ExtendWith(HarnessExtension.class)
class Neo4jCsvIT {
  private final GraphConnection graph;
  private final Neo4j neo4j;
  @TempDir Path temp;

  Neo4jCsvIT(GraphConnection graph, Neo4j neo4j) {
    this.graph = graph;
    this.neo4j = neo4j;
  }

  @Test
  void oddValuesArriveAsTheyAre() throws IOException, InterruptedException {
    OddValues.write(graph);
    List<String> stored = StoredGraph.of(neo4j.defaultDatabaseService());
    Path exported = export(stored.size());
    Path home = Files.createDirectory(temp.resolve("home"));
    new BulkImport(temp).run(exported, home);
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
    try {
      GraphDatabaseService database = service.database("neo4j");
      for (String statement : ShellScript.statements(exported.resolve("schema.cypher"))) {
        database.executeTransactionally(statement, Map.of());
      }
      assertThat(StoredGraph.of(database)).isEqualTo(stored);
    } finally {
      service.shutdown();
    }
  }

  @Test
  void papergraphGoesOnWithWhatWasImported() throws IOException, InterruptedException {
    BuiltGraph papers = BuiltGraph.in(temp);
    papers.addTo(graph);
    List<String> built = GraphSnapshot.of(graph);
    Path exported = export(built.size());
    GraphLocation.Folder place = new GraphLocation.Folder(temp.resolve("imported"));
    Graphs.openEmbedded(place).close();
    new BulkImport(temp).run(exported, place.path().resolve("neo4j"));
    try (GraphConnection imported = Graphs.openEmbedded(place)) {
      ShellScript.run(exported.resolve("schema.cypher"), imported);
      assertThat(GraphSnapshot.of(imported)).isEqualTo(built);
      papers.addTo(imported);
      assertThat(GraphSnapshot.of(imported)).isEqualTo(built);
    }
  }

  private Path export(int size) throws IOException {
    Path exported = temp.resolve("an export");
    Export.Report report = Exports.write(graph, "neo4j-csv", "", exported);
    assertThat(report.losses().lines()).isEmpty();
    assertThat(report.nodes() + report.relationships()).isEqualTo(size);
    Path again = temp.resolve("again");
    Exports.write(graph, "neo4j-csv", "", again);
    try (Stream<Path> files = Files.list(exported)) {
      assertThat(files)
          .hasSizeGreaterThan(20)
          .allSatisfy(
              file -> assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file));
    }
    return exported;
  }
}
