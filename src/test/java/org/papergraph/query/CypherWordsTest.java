package org.papergraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CypherWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
        "load/**/csv with headers from 'x' AS l RETURN l",
        "LOAD // comment\n CSV FROM 'x' AS l RETURN l",
        "LOAD\u00A0\u2003CSV FROM 'x' AS l RETURN l",
        "RETURN CASE WHEN true THEN COLLECT { LOAD CSV FROM 'x' AS l RETURN l } END",
        "\\u004COAD CSV FROM 'x' AS l RETURN l",
        "CYPHER 25 RETURN '\\u0027' + COLLECT { LOAD CSV FROM 'x' AS l RETURN l } + '\\u0027'",
        "CALL dbms.listConfig()",
        "RETURN [i IN [1] | COLLECT { CALL apoc.load.json('x') YIELD value RETURN value }]",
        "CALL `apoc`.`load`.json('x') YIELD value RETURN value",
        "CALL `apoc.load.json`('x')",
        "CALL/**/apoc /* x */ . load . json ('x')",
        "CALL custom('x')",
        "CALL custom YIELD x RETURN x",
        "call apoc.load.json YIELD value RETURN value",
        "OPTIONAL CALL apoc.load.json('x') YIELD value RETURN value",
        "CALL db.labels() YIELD label CALL apoc.load.json(label) YIELD value RETURN value",
      })
  void whatReadsFilesOrCallsProceduresIsFound(String text) {
    assertThat(CypherWords.objection(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (p:Paper) RETURN p",
        "MATCH (call:Call) WITH call RETURN call.load, call.csv",
        "MATCH (n) WITH n AS call ORDER BY call.x RETURN call",
        "CALL { MATCH (n) RETURN n } RETURN n",
        "MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x",
        "CALL db.labels() YIELD label RETURN label",
        "CALL db.index.fulltext.queryNodes('papergraph_terms', 'x') YIELD node RETURN node",
        "CALL `db`.`labels`()",
        "RETURN 'download csv', 'load the csv'",
        "MATCH (n) WHERE n.workload = 'csv' RETURN n",
        "RETURN 'ß' + 'load'",
        "CALL",
        "LOAD",
        "CALL `unclosed",
        "LOAD /* unclosed",
      })
  void everythingElsePasses(String text) {
    assertThat(CypherWords.objection(text)).isEmpty();
  }
}
