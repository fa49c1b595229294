package org.papergraph.export.vosviewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Exports;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Selection;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** Files are as VOSviewer's documentation has them, and say what Cypher says. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class VosViewerIT {
  private static GraphConnection graph;
  @TempDir Path temp;

  @BeforeAll
  static void fill(GraphConnection harness) {
    graph = harness;
    AwkwardGraph.write(graph);
  }

  private JsonNode written() throws IOException {
    Path file = temp.resolve("map.json");
    Exports.write(graph, "vosviewer", "", file);
    return JsonMapper.builder().build().readTree(file.toFile());
  }

  @Test
  void everyAttributeIsOneThatIsDocumented() throws IOException {
    JsonNode top = written();
    assertThat(names(top)).containsExactlyInAnyOrder("network", "config", "info");
    assertThat(names(top.get("network"))).containsExactlyInAnyOrder("items", "links", "clusters");
    Set<String> ids = new HashSet<>();
    for (JsonNode item : top.at("/network/items")) {
      assertThat(names(item))
          .isSubsetOf("id", "label", "description", "cluster", "weights", "scores");
      assertThat(ids.add(item.get("id").textValue())).isTrue();
      assertThat(item.get("label").isTextual()).isTrue();
      assertThat(item.get("cluster").intValue()).isBetween(1, 1000);
      assertThat(item.get("weights")).allMatch(weight -> weight.longValue() >= 0);
      assertThat(item.path("scores")).allMatch(JsonNode::isNumber);
      assertThat(item.path("description").asText()).doesNotContain("<");
    }
    for (JsonNode link : top.at("/network/links")) {
      assertThat(names(link)).containsExactlyInAnyOrder("source_id", "target_id", "strength");
      assertThat(ids)
          .contains(link.get("source_id").textValue(), link.get("target_id").textValue());
      assertThat(link.get("source_id")).isNotEqualTo(link.get("target_id"));
      assertThat(link.get("strength").isNumber()).isTrue();
    }
    assertThat(top.at("/config/color_schemes/cluster_colors"))
        .allMatch(entry -> entry.get("color").textValue().matches("#[0-9a-f]{6}"));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void termsTheirPapersAndYearsAreTheGraphs() throws IOException {
    Map<String, String> expected = new HashMap<>();
    graph.read(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (t:Term) OPTIONAL MATCH (p:Paper)-[r:MENTIONS]->(t) RETURN"
                        + " t.key AS key, t.name AS name, count(p) AS papers, coalesce(sum(r.count),"
                        + " 0) AS mentions, avg(p.year) AS year")
                .list(
                    row ->
                        expected.put(
                            "term:" + row.get("key").asString(),
                            "%s|%d|%d|%s"
                                .formatted(
                                    row.get("name").asString(),
                                    row.get("papers").asLong(),
                                    row.get("mentions").asLong(),
                                    row.get("year").isNull()
                                        ? ""
                                        : Math.round(100 * row.get("year").asDouble()) / 100.0))));
    Map<String, String> found = new HashMap<>();
    for (JsonNode item : written().at("/network/items")) {
      found.put(
          item.get("id").textValue(),
          "%s|%s|%s|%s"
              .formatted(
                  item.get("label").textValue(),
                  item.at("/weights/Papers"),
                  item.at("/weights/Mentions"),
                  item.path("scores").path("Avg. pub. year").asText("")));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void linksAreThePapersThatSpeakOfBoth() throws IOException {
    Map<Set<String>, Long> expected = new HashMap<>();
    graph.read(
        tx ->
            tx.run(
                    "CYPHER 5 MATCH (a:Term)<-[:MENTIONS]-(p:Paper)-[:MENTIONS]->(b:Term) WHERE"
                        + " a.key < b.key RETURN a.key AS a, b.key AS b, count(DISTINCT p) AS papers")
                .list(
                    row ->
                        expected.put(
                            Set.of(
                                "term:" + row.get("a").asString(),
                                "term:" + row.get("b").asString()),
                            row.get("papers").asLong())));
    Map<Set<String>, Long> found = new HashMap<>();
    JsonNode links = written().at("/network/links");
    for (JsonNode link : links) {
      found.put(
          Set.of(link.get("source_id").textValue(), link.get("target_id").textValue()),
          link.get("strength").longValue());
    }
    assertThat(found).isEqualTo(expected).hasSize(links.size());
  }

  @Test
  void twoExportsAreTheSame() {
    Exports.write(graph, "vosviewer", "", temp.resolve("1"));
    Exports.write(graph, "vosviewer", "", temp.resolve("2"));
    assertThat(temp.resolve("1")).hasSameBinaryContentAs(temp.resolve("2"));
  }

  @Test
  void aMapNeedsTerms() {
    Selection papers = new Selection(Set.of(NodeKind.PAPER), TermLimit.NONE, Optional.empty());
    assertThatThrownBy(
            () -> Exports.write(graph, "vosviewer", "", papers, temp.resolve("none.json")))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("made of terms");
  }
}
