// Takes papers that are gone away from all that papergraph linked them to.
// @param rows rows of key, the paper's id
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.key})
CALL (p) {
  MATCH (p)-[r:MENTIONS|PROPOSES]->(:Term)
  RETURN r
  UNION ALL
  MATCH (p)<-[r:WROTE]-(:Author)
  RETURN r
  UNION ALL
  MATCH (p)<-[r:OF]-(:Record)
  RETURN r
}
DELETE r
