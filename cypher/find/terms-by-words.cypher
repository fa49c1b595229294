// The terms whose names fit a full-text query, best first.
// @param search string in Lucene's notation
// @param top int how many at most
// @return key the term's key
// @return name its name
// @return others what else it goes by
CYPHER 5
CALL db.index.fulltext.queryNodes('papergraph_terms', $search, {limit: $top})
YIELD node AS t, score
RETURN t.key AS key, t.name AS name,
  coalesce(t.aliases, []) + coalesce(t.acronyms, []) AS others
ORDER BY score DESC, key
