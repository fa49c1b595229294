// Which record each paper was made of, in the order of the records' ids.
// @return start key of the node that it leaves
// @return startName what that is called
// @return end key of the node that it enters
// @return endName what that is called
// @return properties of the relationship, others' among them
// @return evidence the sentences that it rests on, in its own order: none
CYPHER 5
MATCH (r:Record)
USING INDEX r:Record(id)
WHERE r.id IS NOT NULL AND r.payload IS NOT NULL
MATCH (r)-[o:OF]->(p:Paper)
WHERE p.digest IS NOT NULL
WITH r, o, p ORDER BY r.id, p.id
RETURN r.id AS start, r.id AS startName, p.id AS end, p.title AS endName,
  properties(o) AS properties, [] AS evidence
