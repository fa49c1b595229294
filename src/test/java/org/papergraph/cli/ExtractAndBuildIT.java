package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.SeedCorpus;
import org.papergraph.build.PaperFile;
import org.papergraph.build.TestPapers;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;

/** What {@code extract} prints is what {@code build} of the same files stores. */
@ExtendWith(HarnessExtension.class)
class ExtractAndBuildIT {
  private static final String ENTITIES =
      """
      CYPHER 5
      MATCH (p:Paper)-[r:MENTIONS]->(t:Term)
      RETURN p.id AS paper, t.name AS name, t.type AS type, t.aliases AS aliases, r.count AS count,
        [label IN labels(t) WHERE label <> 'Term'] AS labels
      """;

  private final GraphConnection graph;
  private final GraphLocation.Server server;

  ExtractAndBuildIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @Test
  void entitiesAreTheSame(@TempDir Path temp) throws IOException {
    String seed = SeedCorpus.FILE.toString();
    String astral =
        PaperFile.BIBTEX
            .write(temp, "astral", List.of(TestPapers.ASTRAL, TestPapers.seed().get(5)))
            .toString();
    assertThat(Run.at(server, "build", seed, astral).exitCode()).isZero();
    Set<String> built = entities();
    assertThat(built).hasSizeGreaterThan(1_500);
    assertThat(ExtractCommandTest.entities(Run.of("extract", seed, astral)))
        .containsExactlyElementsOf(built);
  }

  private Set<String> entities() {
    return graph.read(
        tx -> {
          Set<String> lines = new TreeSet<>();
          for (var row : tx.run(ENTITIES).list()) {
            String type = row.get("type").asString();
            assertThat(row.get("labels").asList()).contains(type);
            lines.add(
                row.get("paper").asString()
                    + " "
                    + row.get("name").asString()
                    + " "
                    + type
                    + " "
                    + row.get("aliases").asList()
                    + " "
                    + row.get("count").asLong());
          }
          return lines;
        });
  }
}
