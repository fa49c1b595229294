// Writes which term is a kind of which.
// @param rows rows of term, broader and properties
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.term})
MATCH (b:Term {key: row.broader})
MERGE (t)-[r:IS_A]->(b)
SET r += row.properties
