// Notes with which extractor and curation the graph was built.
// @param extractor string its version, or null
// @param curation string the user's curation as text, or null
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
SET g.extractor = $extractor, g.curation = $curation
