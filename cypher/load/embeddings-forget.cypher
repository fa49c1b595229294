// Removes embeddings that another model made.
// @param size int how many at most
// @return papers how many there were
CYPHER 5
MATCH (p:Paper)
WHERE p.embedding IS NOT NULL
WITH p LIMIT $size
REMOVE p.embedding, p.titleEmbedding
RETURN count(p) AS papers
