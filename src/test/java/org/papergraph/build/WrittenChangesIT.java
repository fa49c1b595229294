package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;
import org.neo4j.harness.Neo4j;
import org.papergraph.corpus.Paper;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;

/** What a build writes is what the graph before and the graph after it differ in. */
@ExtendWith(HarnessExtension.class)
class WrittenChangesIT {
  private static final Label OWN_NOTES = Label.label("Papergraph");

  private final GraphConnection graph;
  private final Neo4j neo4j;
  private final Builder builder;
  @TempDir Path folder;

  WrittenChangesIT(GraphConnection graph, Neo4j neo4j) {
    this.graph = graph;
    this.neo4j = neo4j;
    this.builder = Builder.of(graph);
  }

  /** How many nodes, relationships, and properties of both. */
  private record Writes(long created, long deleted, long properties) {
    Writes plus(Writes other) {
      return new Writes(
          created + other.created, deleted + other.deleted, properties + other.properties);
    }
  }

  @Test
  void aPaperMoreWritesThatPaperAndTheCountsOfItsTerms() {
    List<Paper> papers = TestPapers.seed();
    Path file = PaperFile.JSON_LINES.write(folder, "refs", papers.subList(1, papers.size()));
    builder.add(file);
    assertWrittenIsWhatDiffers(
        () -> builder.add(PaperFile.JSON_LINES.write(folder, "one", papers.subList(0, 1))));
  }

  @Test
  void anEditAndARemovalWriteWhatTheyChange() {
    List<Paper> papers = TestPapers.seed();
    builder.add(PaperFile.JSON_LINES.write(folder, "refs", papers));
    List<Paper> edited = new ArrayList<>(papers.subList(2, papers.size()));
    Paper first = edited.getFirst();
    edited.set(0, new Paper(first.title(), papers.get(1).abstractText(), first.metadata()));
    Path file = PaperFile.JSON_LINES.write(folder, "refs", edited);
    assertWrittenIsWhatDiffers(() -> builder.sync(file));
  }

  private void assertWrittenIsWhatDiffers(Runnable build) {
    Map<String, Map<String, Object>> before = entities();
    Counter counter = new Counter();
    neo4j
        .databaseManagementService()
        .registerTransactionEventListener(neo4j.defaultDatabaseService().databaseName(), counter);
    try {
      build.run();
    } finally {
      neo4j
          .databaseManagementService()
          .unregisterTransactionEventListener(
              neo4j.defaultDatabaseService().databaseName(), counter);
    }
    Writes differing = differing(before, entities());
    assertThat(differing.created() + differing.properties()).isPositive();
    assertThat(counter.writes).isEqualTo(differing);
  }

  private Map<String, Map<String, Object>> entities() {
    return graph.read(
        tx -> {
          Map<String, Map<String, Object>> entities = new HashMap<>();
          tx.run(
                  """
                  MATCH (n) WHERE NOT n:Papergraph
                  RETURN elementId(n) AS id, properties(n) AS properties
                  UNION ALL
                  MATCH ()-[r]->() RETURN elementId(r) AS id, properties(r) AS properties
                  """)
              .forEachRemaining(
                  row -> entities.put(row.get("id").asString(), row.get("properties").asMap()));
          return entities;
        });
  }

  private static Writes differing(
      Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
    Writes sum = new Writes(0, 0, 0);
    Set<String> ids = new HashSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      if (after.containsKey(id)) {
        Map<String, Object> old = before.getOrDefault(id, Map.of());
        sum =
            sum.plus(
                new Writes(before.containsKey(id) ? 0 : 1, 0, differingKeys(old, after.get(id))));
      } else {
        sum = sum.plus(new Writes(0, 1, 0));
      }
    }
    return sum;
  }

  private static long differingKeys(Map<String, Object> before, Map<String, Object> after) {
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream().filter(key -> !Objects.equals(before.get(key), after.get(key))).count();
  }

  /** Counts what transactions write. */
  private static final class Counter extends TransactionEventListenerAdapter<Void> {
    private Writes writes = new Writes(0, 0, 0);

    @Override
    public Void beforeCommit(
        TransactionData data, Transaction transaction, GraphDatabaseService database) {
      long created = size(data.createdNodes()) + size(data.createdRelationships());
      long deleted = size(data.deletedNodes()) + size(data.deletedRelationships());
      long properties =
          stream(data.assignedNodeProperties()).filter(Counter::isGraph).count()
              + stream(data.removedNodeProperties())
                  .filter(Counter::isGraph)
                  .filter(entry -> !data.isDeleted(entry.entity()))
                  .count()
              + size(data.assignedRelationshipProperties())
              + stream(data.removedRelationshipProperties())
                  .filter(entry -> !data.isDeleted(entry.entity()))
                  .count();
      writes = writes.plus(new Writes(created, deleted, properties));
      return null;
    }

    /** The lease comes and goes. */
    private static boolean isGraph(PropertyEntry<Node> entry) {
      try {
        return !entry.entity().hasLabel(OWN_NOTES);
      } catch (NotFoundException e) {
        return true;
      }
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
      return StreamSupport.stream(all.spliterator(), false);
    }

    private static long size(Iterable<?> all) {
      return stream(all).count();
    }
  }
}
