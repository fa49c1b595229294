// Notes new places of records that are otherwise as they were.
// @param rows rows of id and position
CYPHER 5
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r.position = row.position
