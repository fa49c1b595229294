package org.papergraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;

/**
 * The sample graph, and a paper, a term and an author for each name that some format or file system
 * cannot take as it is. Each of these papers mentions its term, and all of them one term more.
 */
public final class AwkwardGraph {
  /** Names that must arrive whole, or be reported where a format cannot hold them. */
  public static final List<String> NAMES =
      List.of(
          "<b>&amp; \"quoted\" 'single' ]]> <!-- & --> <?pi?>",
          "two\nlines\tand\r\na tab",
          "emoji 🧠, fields 𝔽, combined e\u0301, Schrödinger",
          "שלום and \u202Eoverridden",
          "=SUM(A1:A2)",
          "[x] (y) | z * _ ` # ^ ~ [[link|to]] ![i](u)",
          "a/b\\c:d?e%f..",
          "long " + "name ".repeat(60).strip(),
          "control \u0001\u0008\u001B\u007F, noncharacters \uFFFE\uFFFF",
          "CON",
          "ResNet",
          "RESNET",
          "$x_1^2 \\alpha {\\bf b} $ 50% #1 @misc{x,",
          "a, b; c: \"d\", e\\, 'f' ${g} `h`",
          "</script><script>alert(1)</script>",
          " leading and trailing ",
          "-dash",
          "true");

  private static final String WRITE =
      """
      CYPHER 5
      MERGE (all:Term {key: 'shared by all'})
      SET all:Method, all.name = 'shared by all', all.type = 'Method', all.aliases = [],
        all.acronyms = [], all.paperCount = size($rows), all.digest = 'd'
      WITH all
      UNWIND $rows AS row
      CREATE (p:Paper {id: row.id, title: row.name, abstract: row.sentence,
        sentences: [row.name, row.sentence], year: 2000 + row.number, keywords: [row.name, 'b'],
        venue: row.name, digest: 'd'})
      CREATE (t:Term:Concept:Task {key: row.name, name: row.name, type: 'Task',
        aliases: [row.name, 'x' + row.name], acronyms: [], paperCount: 1, digest: 'd'})
      CREATE (a:Author {key: row.name, name: row.name})
      CREATE (a)-[:WROTE {position: 1}]->(p)
      CREATE (p)-[:MENTIONS {count: 1, inTitle: true, salience: 0.5, confidence: 1.0, type: 'Task',
        sentences: [0], starts: [0], ends: [row.length]}]->(t)
      CREATE (p)-[:PROPOSES {confidence: 0.9, type: 'Task', sentences: [0], starts: [0],
        ends: [row.length]}]->(t)
      CREATE (p)-[:MENTIONS {count: 1, inTitle: false, salience: 0.25, confidence: 0.5,
        type: 'Method', sentences: [1], starts: [0], ends: [4]}]->(all)
      CREATE (t)-[:IS_A {paperCount: 1, rule: 'head', evidencePapers: [row.id],
        evidenceSentences: [1]}]->(all)
      """;

  /** The sample graph does not count. */
  private static final String COUNT =
      "CYPHER 5 MATCH (t:Term) WHERE t.paperCount IS NULL"
          + " SET t.paperCount = COUNT { (t)<-[:MENTIONS]-() }";

  private AwkwardGraph() {}

  /** Writes it into an empty graph. */
  public static void write(GraphConnection graph) {
    SampleGraph.write(graph);
    graph.write(tx -> tx.run(COUNT).consume());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String name : NAMES) {
      rows.add(
          Map.of(
              "id",
              "awkward:" + rows.size(),
              "number",
              rows.size(),
              "name",
              name,
              "length",
              name.codePointCount(0, name.length()),
              "sentence",
              "Here is " + name + " in a sentence."));
    }
    graph.write(tx -> tx.run(WRITE, Map.of("rows", rows)).consume());
  }
}
