// Notes which model makes the embeddings.
// @param embedder string its name
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
SET g.embedder = $embedder
