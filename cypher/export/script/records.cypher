// Writes records.
// @param rows rows of key, the record's id, and properties
CYPHER 5
UNWIND $rows AS row
MERGE (r:Record {id: row.key})
SET r += row.properties
