// Those papers that were chosen, in the order of their years, then ids, each with its authors and what it speaks of.
// @param nodes rows of element ids, of all nodes that are wanted
// @param relationships rows of element ids, of all that are wanted; null for any
// @return key the paper's id
// @return name its title
// @return labels of the node, others' among them
// @return properties of the node, others' among them
// @return relationships of it: lists of type, start, its name, end, its name, properties, evidence
CYPHER 5
MATCH (p:Paper)
WHERE elementId(p) IN $nodes AND p.digest IS NOT NULL
WITH p ORDER BY p.year, p.id
CALL (p) {
  MATCH (a:Author)-[r:WROTE]->(p)
  WHERE elementId(a) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
  WITH a, r ORDER BY r.position, a.key
  RETURN collect(['WROTE', a.key, a.name, p.id, p.title, properties(r), []]) AS authors
}
CALL (p) {
  MATCH (p)-[r:PROPOSES]->(t:Term)
  WHERE t.digest IS NOT NULL
    AND elementId(t) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
  WITH r, t ORDER BY r.salience DESC, t.key
  RETURN collect(['PROPOSES', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS proposals
}
CALL (p) {
  MATCH (p)-[r:MENTIONS]->(t:Term)
  WHERE t.digest IS NOT NULL
    AND elementId(t) IN $nodes AND ($relationships IS NULL OR elementId(r) IN $relationships)
  WITH r, t ORDER BY r.salience DESC, t.key
  RETURN collect(['MENTIONS', p.id, p.title, t.key, t.name, properties(r),
    [s IN r.sentences | p.sentences[s]]]) AS mentions
}
RETURN p.id AS key, p.title AS name, labels(p) AS labels,
  p {.*, embedding: NULL, titleEmbedding: NULL} AS properties,
  authors + proposals + mentions AS relationships
