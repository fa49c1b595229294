// Which model made the embeddings.
// @return embedder its name
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
RETURN g.embedder AS embedder
