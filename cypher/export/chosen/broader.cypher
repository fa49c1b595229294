// Which term is a kind of which, between nodes that were chosen, in the order of their ends' keys.
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
MATCH (t:Term)
WHERE elementId(t) IN $nodes
MATCH (t)-[r:IS_A]->(b:Term)
WHERE t.digest IS NOT NULL AND b.digest IS NOT NULL
  AND elementId(b) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
WITH t, r, b ORDER BY t.key, b.key
CALL (r) {
  UNWIND CASE WHEN $whole = 1 THEN [] ELSE range(0, size(r.evidencePapers) - 1) END AS i
  MATCH (p:Paper {id: r.evidencePapers[i]})
  WITH i, p.sentences[r.evidenceSentences[i]] AS sentence ORDER BY i
  RETURN collect(sentence) AS evidence
}
RETURN t.key AS start, t.name AS startName, b.key AS end, b.name AS endName,
  properties(r) AS properties, evidence AS evidence
