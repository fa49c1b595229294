// Leaves nothing but the id of records that somebody else's relationship hangs on.
// @param rows rows of key, the record's id
CYPHER 5
UNWIND $rows AS row
MATCH (r:Record {id: row.key})
REMOVE r.source, r.position, r.textHash, r.extractor, r.payload
