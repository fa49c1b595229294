// Removes the proposals that a paper no longer has.
// @param rows rows of id and proposals, the terms it still has
CYPHER 5
UNWIND $rows AS row
MATCH (:Paper {id: row.id})-[r:PROPOSES]->(t:Term)
WHERE NOT t.key IN row.proposals
DELETE r
