// Which term is a kind of which, in the order of their ends' keys.
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
MATCH (t:Term)
USING INDEX t:Term(key)
WHERE t.key IS NOT NULL
MATCH (t)-[r:IS_A]->(b:Term)
WHERE t.digest IS NOT NULL AND b.digest IS NOT NULL
  AND (t.paperCount > $count OR (t.paperCount = $count AND t.key <= $upTo))
  AND (b.paperCount > $count OR (b.paperCount = $count AND b.key <= $upTo))
WITH t, r, b ORDER BY t.key, b.key
CALL (r) {
  UNWIND CASE WHEN $whole = 1 THEN [] ELSE range(0, size(r.evidencePapers) - 1) END AS i
  MATCH (p:Paper {id: r.evidencePapers[i]})
  WITH i, p.sentences[r.evidenceSentences[i]] AS sentence ORDER BY i
  RETURN collect(sentence) AS evidence
}
RETURN t.key AS start, t.name AS startName, b.key AS end, b.name AS endName,
  properties(r) AS properties, evidence AS evidence
