// Papers of these ids, with the terms that they speak of and their authors.
// @param keys rows of ids
// @return id element ids of all of them
CYPHER 5
UNWIND $keys AS key
MATCH (p:Paper {id: key})
CALL (p) {
  RETURN p AS n
  UNION
  MATCH (p)-[:MENTIONS|PROPOSES]->(n:Term)
  RETURN n
  UNION
  MATCH (p)<-[:WROTE]-(n:Author)
  RETURN n
}
RETURN DISTINCT elementId(n) AS id
