// Removes the broader terms that a term no longer has.
// @param rows rows of key and broader, the terms it is still a kind of
CYPHER 5
UNWIND $rows AS row
MATCH (:Term {key: row.key})-[r:IS_A]->(b:Term)
WHERE NOT b.key IN row.broader
DELETE r
