// What the graph says of itself, without the builder's lease.
// @return key its id
// @return name the same
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
RETURN g.id AS key, g.id AS name, labels(g) AS labels,
  g {.*, leaseToken: NULL, leaseHolder: NULL, leaseProcess: NULL, leaseUntil: NULL} AS properties
