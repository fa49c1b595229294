// Removes records, those that somebody else's relationship hangs on excepted.
// @param rows rows of key, the record's id
CYPHER 5
UNWIND $rows AS row
MATCH (r:Record {id: row.key})
WHERE NOT EXISTS { (r)--() }
DELETE r
