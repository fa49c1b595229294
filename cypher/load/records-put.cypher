// Writes records.
// @param rows rows of id and properties
CYPHER 5
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r += row.properties
