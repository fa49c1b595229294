// Removes papers that are gone, those that somebody else's relationship hangs on excepted.
// @param rows rows of key, the paper's id
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.key})
WHERE NOT EXISTS { (p)--() }
DELETE p
