// What the graph says of itself: nothing where nothing was built.
// @return schema version of the schema
// @return extractor version of the extractor that made the records
// @return curation the user's curation, as text
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
RETURN g.schema AS schema, g.extractor AS extractor, g.curation AS curation
