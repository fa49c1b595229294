// Notes which schema the graph has; makes the one (:Papergraph) node.
// @param version int of the schema
CYPHER 5
MERGE (g:Papergraph {id: 'papergraph'})
SET g.schema = $version
