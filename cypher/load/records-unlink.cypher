// Takes records away from their papers, whose digests then no longer hold.
// @param rows rows of key, the record's id
CYPHER 5
UNWIND $rows AS row
MATCH (:Record {id: row.key})-[r:OF]->(p:Paper)
DELETE r
SET p.digest = ''
