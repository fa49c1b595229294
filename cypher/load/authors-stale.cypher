// Removes the authors that a paper no longer has.
// @param rows rows of id and authors, those it still has in their order
CYPHER 5
UNWIND $rows AS row
MATCH (:Paper {id: row.id})<-[r:WROTE]-(a:Author)
WHERE coalesce(row.authors[r.position - 1] <> a.key, true)
DELETE r
