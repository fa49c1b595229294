package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.query.SampleGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.GraphLocation;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class FreeCypherIT {
  private final GraphConnection graph;
  private final GraphLocation.Server server;

  FreeCypherIT(GraphConnection graph, GraphLocation.Server server) {
    this.graph = graph;
    this.server = server;
  }

  @BeforeEach
  void fill() {
    SampleGraph.write(graph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Paper {id: 'x'})",
        "INSERT (:Paper {id: 'x'})",
        "MATCH (p:Paper) CALL (p) { MERGE (n:New {id: p.id}) RETURN n } RETURN n",
        "MATCH (p:Paper) FOREACH (i IN [1] | CREATE (:New))",
        "PROFILE CREATE (:New)",
        "EXPLAIN CREATE (:New)",
        "EXPLAIN PROFILE CREATE (:New)",
        "CYPHER 5 CREATE (:New)",
        "CYPHER 25 CREATE (:New)",
        "CYPHER 5 PROFILE CREATE (:New)",
        "CYPHER runtime=slotted CREATE (:New)",
        "/* only reading */ CREATE (:New)",
        "// MATCH (n) RETURN n\nCREATE (:New)",
        "\\u0043REATE (:New)",
        "MATCH (p:Paper) SET p.title = 'x'",
        "MATCH (p:Paper) REMOVE p.title",
        "MATCH (p:Paper) DETACH DELETE p",
        "RETURN COLLECT { MATCH (p:Paper) SET p.title = 'x' RETURN p }",
        "RETURN EXISTS { MATCH (p:Paper) SET p.title = 'x' RETURN p }",
        "MATCH (p:Paper) CALL (p) { SET p.title = 'x' } IN TRANSACTIONS",
        "MATCH (p:Paper) CALL (p) { DETACH DELETE p } IN TRANSACTIONS OF 1 ROWS",
        "MATCH (p:Paper) RETURN p; CREATE (:New)",
        "CREATE INDEX new_index FOR (n:New) ON (n.id)",
        "DROP INDEX papergraph_terms",
        "DROP CONSTRAINT papergraph_paper_id",
        "CREATE CONSTRAINT new_one FOR (n:New) REQUIRE n.id IS UNIQUE",
        "CREATE USER eve SET PASSWORD 'abcdefgh1'",
        "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'abcdefgh1'",
        "ALTER USER neo4j SET PASSWORD 'abcdefgh1'",
        "USE system CREATE USER eve SET PASSWORD 'abcdefgh1'",
        "USE system MATCH (n) RETURN n",
        "SHOW USERS",
        "CREATE DATABASE other",
        "STOP DATABASE neo4j",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
        "SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN t",
        "CALL db.createLabel('New')",
        "CALL dbms.listConfig()",
        "CALL dbms.listConfig",
        "CALL dbms.killConnection('bolt-1')",
        "CALL db.clearQueryCaches()",
        "CALL tx.setMetaData({a: 1})",
        "CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name",
        "RETURN [i IN [1] | COLLECT { CALL dbms.listConfig() YIELD name RETURN name }]",
        "RETURN CASE WHEN true THEN COLLECT { CALL `dbms`.`listConfig`() YIELD name RETURN name } END",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:1/' AS line RETURN line",
        "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
        "RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }",
        "RETURN CASE WHEN true THEN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } END",
        "RETURN [i IN [1] | COLLECT { load /* x */ csv FROM 'file:///etc/passwd' AS l RETURN l }]",
        "RETURN reduce(s = 0, i IN [1] | s + COUNT { LOAD CSV FROM 'file:///etc/passwd' AS l })",
        "CYPHER 25 RETURN '\\u0027' + [i IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l"
            + " RETURN l }] + '\\u0027'",
      })
  void whatDoesMoreThanReadIsRefused(String cypher) {
    List<String> before = state();
    Run run = Run.at(server, "query", "--cypher", cypher);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("defect", "root:x");
    assertThat(state()).isEqualTo(before);
  }

  private List<String> state() {
    return graph.inSession(
        session -> {
          List<String> all =
              new ArrayList<>(
                  session
                      .run(
                          "CYPHER 5 MATCH (n) RETURN labels(n) AS l, properties(n) AS p ORDER BY elementId(n)")
                      .list(row -> row.asMap().toString()));
          all.addAll(
              session
                  .run("SHOW INDEXES YIELD name RETURN name ORDER BY name")
                  .list(Object::toString));
          all.addAll(
              session
                  .run("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")
                  .list(Object::toString));
          all.addAll(session.run("SHOW USERS YIELD user RETURN user").list(Object::toString));
          return all;
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATCH (p:Paper) RETURN count(p) | 6",
        "MATCH (p:Paper) RETURN count(p); | 6",
        "CYPHER 25 MATCH (p:Paper) RETURN count(p) AS n | 6",
        "CALL db.labels() YIELD label WHERE label = 'Paper' RETURN label | Paper",
        "CALL db.index.fulltext.queryNodes('papergraph_terms', 'imagenet') YIELD node RETURN node.name | ImageNet",
        "SHOW INDEXES YIELD name WHERE name = 'papergraph_terms' RETURN name | papergraph_terms",
        "RETURN [x IN range(1, 3) WHERE x > 1] | \"[2,3]\"",
        "MATCH (p:Paper {id: 'p1'})-[r:MENTIONS]->(:Term {key: 'koopman operator'})"
            + " RETURN substring(p.sentences[r.sentences[1]], r.starts[1], r.ends[1] - r.starts[1])"
            + " | Koopman operators",
      })
  void whatReadsIsAnswered(String cypher, String answer) {
    Run run = Run.at(server, "query", "--cypher", cypher, "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(2).last().isEqualTo(answer);
  }

  @Test
  void writingIsAllowedWhenAskedFor() {
    Run run =
        Run.at(
            server,
            "query",
            "--write",
            "--cypher",
            "MATCH (p:Paper) CALL (p) { SET p.stars = 5 } IN TRANSACTIONS OF 2 ROWS"
                + " RETURN count(*) AS n",
            "--format",
            "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).containsExactly("n", "6");
  }

  @Test
  void parametersAreJsonOrStrings() {
    Run run =
        Run.at(
            server,
            "query",
            "--cypher",
            "RETURN $a + 1 AS a, $b AS b, $c AS c, $d.x AS d, $e AS e",
            "--param",
            "a=41",
            "--param",
            "b=some words",
            "--param",
            "c=[1,\"x\"]",
            "--param",
            "d={\"x\": null}",
            "--param",
            "e=\"7\"",
            "--format",
            "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "[\n  {\"a\":42,\"b\":\"some words\",\"c\":[1,\"x\"],\"d\":null,\"e\":\"7\"}\n]\n");
  }

  @Test
  void theQueryIsReadFromStandardInput() {
    Run run = Run.onTerminal(server, "RETURN 1 AS\n  one", 80, "query", "--cypher", "-");
    assertThat(run.out()).isEqualTo("one\n---\n  1\n");
  }

  @Test
  void syntaxErrorsArePointedOut() {
    Run run = Run.at(server, "query", "--cypher", "MATCH (p:Paper)\nRETRUN p.title");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("Invalid input 'RETRUN'", "(line 2, column 1)", "\n  RETRUN p.title\n  ^\n");
    assertThat(Run.at(server, "query", "--cypher", "RETURN nope(1)").err())
        .contains("Unknown function 'nope' (line 1, column 8)\n  RETURN nope(1)\n         ^\n");
    assertThat(Run.at(server, "query", "--write", "--cypher", "\tRETURN x").err())
        .contains("(line 1, column 9)\n  \tRETURN x\n  \t       ^\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RETURN 1/0 | / by zero",
        "RETURN $x | x",
        "PROFILE MATCH (n) RETURN n | leave out EXPLAIN and PROFILE",
        "CREATE (:New) | --write",
      })
  void otherErrorsAreTold(String cypher, String message) {
    Run run = Run.at(server, "query", "--cypher", cypher);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
  }

  @Test
  void whatTakesTooLongIsEnded() {
    Run run =
        Run.at(
            server,
            "query",
            "--timeout",
            "300ms",
            "--cypher",
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("longer than it may", "--timeout");
  }

  @Test
  void errorsAfterTheFirstRowsAreTold() {
    Run run =
        Run.at(
            server,
            "query",
            "--format",
            "csv",
            "--cypher",
            "UNWIND range(10000, 0, -1) AS x RETURN 1 / x AS y");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("/ by zero");
  }

  @Test
  void verboseTellsWhere() {
    assertThat(Run.at(server, "query", "--verbose", "--cypher", "RETURN 1/0").err())
        .contains("\tat org.papergraph");
  }
}
