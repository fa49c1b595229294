// All terms, in the order of their keys, each with its broader terms, and the first of the narrower ones
// and of the papers that speak of it.
// @param count int papers that a term must have more of
// @param upTo string terms with just as many come as far as this key
// @param most int of each of these at most
// @return key the term's key
// @return name its name
// @return labels of the node, others' among them
// @return properties of the node, others' among them
// @return relationships of it: lists of type, start, its name, end, its name, properties, evidence
CYPHER 5
MATCH (t:Term)
USING INDEX t:Term(key)
WHERE t.key IS NOT NULL AND t.digest IS NOT NULL
  AND (t.paperCount > $count OR (t.paperCount = $count AND t.key <= $upTo))
WITH t ORDER BY t.key
CALL (t) {
  MATCH (t)-[r:IS_A]->(b:Term)
  WHERE b.digest IS NOT NULL
    AND (b.paperCount > $count OR (b.paperCount = $count AND b.key <= $upTo))
  WITH r, b ORDER BY b.key
  CALL (r) {
    UNWIND range(0, size(r.evidencePapers) - 1) AS i
    MATCH (p:Paper {id: r.evidencePapers[i]})
    WITH i, p.sentences[r.evidenceSentences[i]] AS sentence ORDER BY i
    RETURN collect(sentence) AS evidence
  }
  RETURN collect(['IS_A', t.key, t.name, b.key, b.name, properties(r), evidence]) AS broader
}
CALL (t) {
  MATCH (n:Term)-[r:IS_A]->(t)
  WHERE n.digest IS NOT NULL
    AND (n.paperCount > $count OR (n.paperCount = $count AND n.key <= $upTo))
  WITH r, n ORDER BY n.paperCount DESC, n.key LIMIT $most
  RETURN collect(['IS_A', n.key, n.name, t.key, t.name, properties(r), []]) AS narrower
}
CALL (t) {
  MATCH (p:Paper)-[r:PROPOSES]->(t)
  WHERE p.digest IS NOT NULL
  WITH r, p ORDER BY r.salience DESC, p.id LIMIT $most
  RETURN collect(['PROPOSES', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS proposals
}
CALL (t) {
  MATCH (p:Paper)-[r:MENTIONS]->(t)
  WHERE p.digest IS NOT NULL
  WITH r, p ORDER BY r.salience DESC, p.id LIMIT $most
  RETURN collect(['MENTIONS', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS mentions
}
RETURN t.key AS key, t.name AS name, labels(t) AS labels, properties(t) AS properties,
  broader + narrower + proposals + mentions AS relationships
