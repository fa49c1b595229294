// Removes the records that a paper is no longer made of.
// @param rows rows of id and records, those it still has
CYPHER 5
UNWIND $rows AS row
MATCH (:Paper {id: row.id})<-[r:OF]-(record:Record)
WHERE NOT record.id IN row.records
DELETE r
