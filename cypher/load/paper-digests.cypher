// The digest of every paper: none where only the paper's title was kept.
// @return key the paper's id
// @return digest of the paper
CYPHER 5
MATCH (p:Paper)
WHERE p.id IS NOT NULL
RETURN p.id AS key, p.digest AS digest
