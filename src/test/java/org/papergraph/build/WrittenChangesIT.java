package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.Entity;
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

  /** Nodes and relationships by their ids, and of those that stay each property that changed. */
  private record Writes(Set<String> created, Set<String> deleted, Set<String> changed) {
    Writes() {
      this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
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
    assertThat(differing.created()).isNotEmpty();
    assertThat(differing.changed()).isNotEmpty();
    assertThat(counter.writes()).isEqualTo(differing);
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
    Writes writes = new Writes();
    after.forEach(
        (id, properties) -> {
          if (!before.containsKey(id)) {
            writes.created().add(id);
          } else {
            changed(before.get(id), properties)
                .forEach(name -> writes.changed().add(property(id, name)));
          }
        });
    before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(writes.deleted()::add);
    return writes;
  }

  private static Stream<String> changed(Map<String, Object> before, Map<String, Object> after) {
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(name -> !Objects.equals(before.get(name), after.get(name)));
  }

  private static String property(String id, String name) {
    return id + " " + name;
  }

  /** Notes what transactions write. */
  private static final class Counter extends TransactionEventListenerAdapter<Void> {
    private final Writes writes = new Writes();

    @Override
    public Void beforeCommit(
        TransactionData data, Transaction transaction, GraphDatabaseService database) {
      add(data.createdNodes(), writes.created());
      add(data.createdRelationships(), writes.created());
      add(data.deletedNodes(), writes.deleted());
      add(data.deletedRelationships(), writes.deleted());
      stream(data.assignedNodeProperties()).forEach(this::change);
      stream(data.removedNodeProperties()).forEach(this::change);
      stream(data.assignedRelationshipProperties()).forEach(this::change);
      stream(data.removedRelationshipProperties()).forEach(this::change);
      return null;
    }

    private void change(PropertyEntry<? extends Entity> entry) {
      // The lease comes and goes.
      if (!(entry.entity() instanceof Node node) || !isOwnNotes(node)) {
        writes.changed().add(property(entry.entity().getElementId(), entry.key()));
      }
    }

    private static boolean isOwnNotes(Node node) {
      try {
        return node.hasLabel(OWN_NOTES);
      } catch (NotFoundException e) {
        return false;
      }
    }

    private static void add(Iterable<? extends Entity> all, Set<String> ids) {
      stream(all).forEach(entity -> ids.add(entity.getElementId()));
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
      return StreamSupport.stream(all.spliterator(), false);
    }

    /** What was changed besides what came and went. */
    Writes writes() {
      writes.changed().removeIf(property -> isOf(writes.created(), property));
      writes.changed().removeIf(property -> isOf(writes.deleted(), property));
      return writes;
    }

    private static boolean isOf(Set<String> ids, String property) {
      return ids.contains(property.substring(0, property.indexOf(' ')));
    }
  }
}
