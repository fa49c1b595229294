// The ids of all papers.
// @return id the paper's id
CYPHER 5
MATCH (p:Paper)
WHERE p.digest IS NOT NULL
RETURN p.id AS id
