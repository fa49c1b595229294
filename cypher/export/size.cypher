// How large the graph is, and whether a build is at work on it.
// @return nodes how many there are
// @return relationships how many there are
// @return builder name of who builds, or null
CYPHER 5
MATCH (n)
WITH count(n) AS nodes
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
OPTIONAL MATCH (g:Papergraph {id: 'papergraph'})
RETURN nodes, relationships,
  CASE WHEN g.leaseUntil >= timestamp() THEN g.leaseHolder END AS builder
