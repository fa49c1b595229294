// Writes what the graph says of itself.
// @param rows rows of key, its id, and properties
CYPHER 5
UNWIND $rows AS row
MERGE (g:Papergraph {id: row.key})
SET g += row.properties
