// Who wrote which paper, in the order of their ends' keys.
// @return start key of the node that it leaves
// @return startName what that is called
// @return end key of the node that it enters
// @return endName what that is called
// @return properties of the relationship, others' among them
// @return evidence the sentences that it rests on, in its own order: none
CYPHER 5
MATCH (a:Author)
USING INDEX a:Author(key)
WHERE a.key IS NOT NULL
MATCH (a)-[r:WROTE]->(p:Paper)
WHERE p.digest IS NOT NULL
WITH a, r, p ORDER BY a.key, p.id, r.position
RETURN a.key AS start, a.name AS startName, p.id AS end, p.title AS endName,
  properties(r) AS properties, [] AS evidence
