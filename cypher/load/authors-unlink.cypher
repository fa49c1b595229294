// Takes authors that are gone away from their papers, whose digests then no longer hold.
// @param rows rows of key
CYPHER 5
UNWIND $rows AS row
MATCH (:Author {key: row.key})-[r:WROTE]->(p:Paper)
DELETE r
SET p.digest = ''
