// Those papers that were chosen, in the order of their ids.
// @param whole int 1 for embeddings too
// @param nodes rows of element ids, of all nodes that are wanted
// @return key the paper's id
// @return name its title
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (p:Paper)
WHERE elementId(p) IN $nodes AND p.digest IS NOT NULL
WITH p ORDER BY p.id
RETURN p.id AS key, p.title AS name, labels(p) AS labels,
  p {.*, embedding: CASE WHEN $whole = 1 THEN p.embedding END,
    titleEmbedding: CASE WHEN $whole = 1 THEN p.titleEmbedding END} AS properties
