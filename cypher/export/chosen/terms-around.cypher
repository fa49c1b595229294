// Those terms that were chosen, in the order of their keys, each with its broader terms, and the first of the narrower ones
// and of the papers that speak of it.
// @param nodes rows of element ids, of all nodes that are wanted
// @param relationships rows of element ids, of all that are wanted; null for any
// @param most int of each of these at most
// @return key the term's key
// @return name its name
// @return labels of the node, others' among them
// @return properties of the node, others' among them
// @return relationships of it: lists of type, start, its name, end, its name, properties, evidence
CYPHER 5
MATCH (t:Term)
WHERE elementId(t) IN $nodes AND t.digest IS NOT NULL
WITH t ORDER BY t.key
CALL (t) {
  MATCH (t)-[r:IS_A]->(b:Term)
  WHERE b.digest IS NOT NULL
    AND elementId(b) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
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
    AND elementId(n) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
  WITH r, n ORDER BY n.paperCount DESC, n.key LIMIT $most
  RETURN collect(['IS_A', n.key, n.name, t.key, t.name, properties(r), []]) AS narrower
}
CALL (t) {
  MATCH (p:Paper)-[r:PROPOSES]->(t)
  WHERE p.digest IS NOT NULL
    AND elementId(p) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
  WITH r, p ORDER BY r.salience DESC, p.id LIMIT $most
  RETURN collect(['PROPOSES', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS proposals
}
CALL (t) {
  MATCH (p:Paper)-[r:MENTIONS]->(t)
  WHERE p.digest IS NOT NULL
    AND elementId(p) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
  WITH r, p ORDER BY r.salience DESC, p.id LIMIT $most
  RETURN collect(['MENTIONS', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS mentions
}
RETURN t.key AS key, t.name AS name, labels(t) AS labels, properties(t) AS properties,
  broader + narrower + proposals + mentions AS relationships
