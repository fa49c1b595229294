// How many papers there are.
// @return papers how many
CYPHER 5
MATCH (p:Paper)
WHERE p.digest IS NOT NULL
RETURN count(p) AS papers
