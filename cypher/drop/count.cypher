// What would be dropped: papergraph's own nodes, and the relationships of others that hang on them.
// @return papers how many
// @return terms how many
// @return records how many
// @return foreign relationships that papergraph did not make
CYPHER 5
CALL () {
  MATCH (p:Paper) WHERE p.digest IS NOT NULL
  RETURN count(p) AS papers
}
CALL () {
  MATCH (t:Term) WHERE t.digest IS NOT NULL
  RETURN count(t) AS terms
}
CALL () {
  MATCH (r:Record) WHERE r.textHash IS NOT NULL
  RETURN count(r) AS records
}
CALL () {
  MATCH (n:Paper|Term)-[e]-()
  WHERE n.digest IS NOT NULL
    AND NOT type(e) IN ['MENTIONS', 'PROPOSES', 'OF', 'WROTE', 'IS_A', 'USED_FOR', 'PART_OF',
      'COMPARED_WITH', 'EVALUATED_ON', 'FEATURE_OF']
  RETURN count(DISTINCT e) AS foreign
}
RETURN papers, terms, records, foreign
