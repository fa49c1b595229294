// Takes terms that are gone away from their papers and narrower terms, whose digests then no longer
// hold, and from their broader terms.
// @param rows rows of key
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.key})
CALL (t) {
  MATCH (t)<-[r:MENTIONS|PROPOSES|IS_A]-(n:Paper|Term)
  SET n.digest = ''
  RETURN r
  UNION ALL
  MATCH (t)-[r:IS_A]->(:Term)
  RETURN r
}
DELETE r
