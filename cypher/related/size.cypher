// How many papers there are.
// @return papers how many
CYPHER 5
MATCH (p:Paper)
RETURN count(p) AS papers
