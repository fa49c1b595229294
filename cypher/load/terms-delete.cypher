// Removes terms that are gone, those that somebody else's relationship hangs on excepted.
// @param rows rows of key
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.key})
WHERE NOT EXISTS { (t)--() }
DELETE t
