// Writes papers that were not there; their relationships follow in the same transaction.
// @param rows rows of id, properties and digest
CYPHER 5
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
SET p += row.properties, p.digest = row.digest
