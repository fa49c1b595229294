// How many papers there are, by Neo4j's own count: to look at each for the few that were stripped takes longer than all
// else.
// @return papers how many
CYPHER 5
MATCH (p:Paper)
RETURN count(p) AS papers
