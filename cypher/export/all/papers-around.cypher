// All papers, in the order of their years, then ids, each with its authors and what it speaks of.
// @param count int papers that a term must have more of
// @param upTo string terms with just as many come as far as this key
// @return key the paper's id
// @return name its title
// @return labels of the node, others' among them
// @return properties of the node, others' among them
// @return relationships of it: lists of type, start, its name, end, its name, properties, evidence
CYPHER 5
MATCH (p:Paper)
USING INDEX p:Paper(id)
WHERE p.id IS NOT NULL AND p.digest IS NOT NULL
WITH p ORDER BY p.year, p.id
CALL (p) {
  MATCH (a:Author)-[r:WROTE]->(p)
  WITH a, r ORDER BY r.position, a.key
  RETURN collect(['WROTE', a.key, a.name, p.id, p.title, properties(r), []]) AS authors
}
CALL (p) {
  MATCH (p)-[r:PROPOSES]->(t:Term)
  WHERE t.digest IS NOT NULL
    AND (t.paperCount > $count OR (t.paperCount = $count AND t.key <= $upTo))
  WITH r, t ORDER BY r.salience DESC, t.key
  RETURN collect(['PROPOSES', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS proposals
}
CALL (p) {
  MATCH (p)-[r:MENTIONS]->(t:Term)
  WHERE t.digest IS NOT NULL
    AND (t.paperCount > $count OR (t.paperCount = $count AND t.key <= $upTo))
  WITH r, t ORDER BY r.salience DESC, t.key
  RETURN collect(['MENTIONS', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS mentions
}
RETURN p.id AS key, p.title AS name, labels(p) AS labels,
  p {.*, embedding: NULL, titleEmbedding: NULL} AS properties,
  authors + proposals + mentions AS relationships
