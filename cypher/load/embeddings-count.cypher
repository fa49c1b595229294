// How many papers have no embedding yet.
// @return papers how many
CYPHER 5
MATCH (p:Paper)
WHERE p.digest IS NOT NULL AND p.embedding IS NULL
RETURN count(p) AS papers
