// Who wrote which paper, between nodes that were chosen, in the order of their ends' keys.
// @param nodes rows of element ids, of all nodes that are wanted
// @param relationships rows of element ids, of all that are wanted; null for any
// @return start key of the node that it leaves
// @return startName what that is called
// @return end key of the node that it enters
// @return endName what that is called
// @return properties of the relationship, others' among them
// @return evidence the sentences that it rests on, in its own order: none
CYPHER 5
MATCH (a:Author)
WHERE elementId(a) IN $nodes
MATCH (a)-[r:WROTE]->(p:Paper)
WHERE p.digest IS NOT NULL
  AND elementId(p) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
WITH a, r, p ORDER BY a.key, p.id, r.position
RETURN a.key AS start, a.name AS startName, p.id AS end, p.title AS endName,
  properties(r) AS properties, [] AS evidence
