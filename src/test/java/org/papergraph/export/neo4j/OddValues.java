package org.papergraph.export.neo4j;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.store.GraphConnection;

/** The graph of awkward names with values that a format of Neo4j's may have no form for. */
final class OddValues {
  /** More than a buffer of the importer's holds. */
  private static final String LONG = "a long text, ".repeat(500_000);

  private static final String WRITE =
      """
      CYPHER 5
      MATCH (p:Paper {id: 'awkward:0'}), (q:Paper {id: 'awkward:1'})
      SET p.sentences = ['unit \\u001F separator', '', 'x'], p.keywords = [''],
        p.abstract = $long, p.venue = '', p.doi = $every, p.language = '\\\\u0041 \\\\',
        q.keywords = [], q.sentences = ['', ''], q.year = 'MMXX',
        q.url = 'null', q.title = '\\'; // "'
      WITH p, q
      CALL db.create.setNodeVectorProperty(p, 'embedding', $vector)
      CALL db.create.setNodeVectorProperty(p, 'titleEmbedding', $vector)
      CALL db.create.setNodeVectorProperty(q, 'titleEmbedding', $vector)
      SET q.embedding = [0.1, 0.2]
      WITH p
      MATCH (p)-[m:MENTIONS]->(t:Term {type: 'Task'})
      SET m.salience = 1.0 / 3, m.confidence = 4.9E-324, m.starts = [],
        m.count = -9223372036854775807 - 1
      WITH t
      REMOVE t.aliases
      WITH t
      MATCH (t)-[i:IS_A]->()
      SET i.evidencePapers = ['a\\u001Fb'], i.paperCount = 0.0 / 0.0
      """;

  /** The sample graph has them of mentions. */
  private static final String STRANGE =
      "CYPHER 5 MATCH ()-[r:PROPOSES]->() REMOVE r.count, r.inTitle, r.salience";

  private OddValues() {}

  static void write(GraphConnection graph) {
    AwkwardGraph.write(graph);
    graph.write(tx -> tx.run(STRANGE).consume());
    List<Double> vector =
        IntStream.range(0, 384).mapToObj(i -> (double) (float) Math.sin(i * 1e-3 * i)).toList();
    Map<String, Object> params = Map.of("long", LONG, "vector", vector, "every", everyCharacter());
    graph.write(tx -> tx.run(WRITE, params).consume());
  }

  /** Of the first thousand, and some behind them. */
  private static String everyCharacter() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1_000).forEach(text::appendCodePoint);
    IntStream.of(0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F468, 0x200D, 0x10FFFF)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
