// Writes authors.
// @param rows rows of key and properties
CYPHER 5
UNWIND $rows AS row
MERGE (a:Author {key: row.key})
SET a += row.properties
