package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.graph.RecordRow;

@ExtendWith(HarnessExtension.class)
class RecordsIT {
  private final GraphConnection graph;
  private final Records records;

  RecordsIT(GraphConnection graph) {
    this.graph = graph;
    this.records = new Records(graph);
    Schema.prepare(graph);
  }

  @Test
  void recordsComeBackInTheOrderOfTheirIds() {
    List<RecordRow> rows = IntStream.range(0, 4_321).mapToObj(i -> record(i, "/a.bib")).toList();
    try (Lease lease = lease()) {
      records.put(rows.reversed().iterator(), lease, done -> {});
    }
    assertThat(records.all()).containsExactlyElementsOf(rows);
  }

  @Test
  void whatIsKnownIsToldBySource() {
    try (Lease lease = lease()) {
      records.put(
          List.of(record(1, "/a.bib"), record(2, "/b.bib"), record(3, "/b.bib")).iterator(),
          lease,
          done -> {});
      assertThat(records.sources()).isEqualTo(Map.of("/a.bib", 1L, "/b.bib", 2L));
      assertThat(records.known("/a.bib"))
          .isEqualTo(Map.of("record 00001", new KnownRecord("hash 1", "x1", 1)));
      assertThat(records.ids()).hasSize(3);
      Set<String> ofSource = records.known("/b.bib").keySet();
      assertThat(ofSource).hasSize(2);
      records.remove(ofSource, lease);
      records.remove(List.of("never there"), lease);
    }
    assertThat(records.all()).containsExactly(record(1, "/a.bib"));
  }

  @Test
  void aRecordThatOthersPointAtIsNoLongerKnownOnceRemoved() {
    try (Lease lease = lease()) {
      records.put(List.of(record(1, "/a.bib")).iterator(), lease, done -> {});
      graph.write(
          tx ->
              tx.run("CYPHER 5 MATCH (r:Record) CREATE (:Note {text: 'n'})-[:ABOUT]->(r)")
                  .consume());
      records.remove(List.of("record 00001"), lease);
      assertThat(records.ids()).isEmpty();
      assertThat(records.all()).isEmpty();
      assertThat(records.sources()).isEmpty();
      records.put(List.of(record(1, "/a.bib")).iterator(), lease, done -> {});
      assertThat(records.all()).containsExactly(record(1, "/a.bib"));
    }
  }

  private Lease lease() {
    return Lease.acquire(graph, Duration.ZERO, holder -> {});
  }

  private static RecordRow record(int i, String source) {
    return new RecordRow(
        "record %05d".formatted(i), source, i, "hash " + i, "x1", "{\"title\":\"T" + i + "\"}");
  }
}
