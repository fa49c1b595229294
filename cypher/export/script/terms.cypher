// Writes terms.
// @param rows rows of key, labels and properties
CYPHER 5
UNWIND $rows AS row
MERGE (t:Term {key: row.key})
SET t += row.properties
SET t:$(row.labels)
