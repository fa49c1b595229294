// Writes papers.
// @param rows rows of key, the paper's id, and properties
CYPHER 5
UNWIND $rows AS row
MERGE (p:Paper {id: row.key})
SET p += row.properties
