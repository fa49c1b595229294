// What papers introduce, between nodes that were chosen, in the order of their ends' keys.
// @param whole int 1 to leave out the evidence
// @param nodes rows of element ids, of all nodes that are wanted
// @param relationships rows of element ids, of all that are wanted; null for any
// @return start key of the node that it leaves
// @return startName what that is called
// @return end key of the node that it enters
// @return endName what that is called
// @return properties of the relationship, others' among them
// @return evidence the sentences that it rests on, in its own order
CYPHER 5
MATCH (p:Paper)
WHERE elementId(p) IN $nodes
MATCH (p)-[r:PROPOSES]->(t:Term)
WHERE p.digest IS NOT NULL AND t.digest IS NOT NULL
  AND elementId(t) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
WITH p, r, t ORDER BY p.id, t.key
RETURN p.id AS start, p.title AS startName, t.key AS end, t.name AS endName,
  properties(r) AS properties, CASE WHEN $whole = 1 THEN [] ELSE [s IN r.sentences | p.sentences[s]] END AS evidence
