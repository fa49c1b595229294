// Removes the mentions that a paper no longer has.
// @param rows rows of id and mentions, the terms it still has
CYPHER 5
UNWIND $rows AS row
MATCH (:Paper {id: row.id})-[r:MENTIONS]->(t:Term)
WHERE NOT t.key IN row.mentions
DELETE r
