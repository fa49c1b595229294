// Writes which term is a kind of which, of terms that were a kind of nothing.
// @param rows rows of term, broader and properties
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.term})
MATCH (b:Term {key: row.broader})
CREATE (t)-[r:IS_A]->(b)
SET r = row.properties
