// Writes which term is a kind of which.
// @param rows rows of start and end, the keys of both terms, and properties
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.start})
MATCH (b:Term {key: row.end})
MERGE (t)-[r:IS_A]->(b)
SET r += row.properties
