// What papers speak of, in the order of their ends' keys.
// @param whole int 1 to leave out the evidence
// @param count int papers that a term must have more of
// @param upTo string terms with just as many come as far as this key
// @return start key of the node that it leaves
// @return startName what that is called
// @return end key of the node that it enters
// @return endName what that is called
// @return properties of the relationship, others' among them
// @return evidence the sentences that it rests on, in its own order
CYPHER 5
MATCH (p:Paper)
USING INDEX p:Paper(id)
WHERE p.id IS NOT NULL
MATCH (p)-[r:MENTIONS]->(t:Term)
WHERE p.digest IS NOT NULL AND t.digest IS NOT NULL
  AND (t.paperCount > $count OR (t.paperCount = $count AND t.key <= $upTo))
WITH p, r, t ORDER BY p.id, t.key
RETURN p.id AS start, p.title AS startName, t.key AS end, t.name AS endName,
  properties(r) AS properties, CASE WHEN $whole = 1 THEN [] ELSE [s IN r.sentences | p.sentences[s]] END AS evidence
