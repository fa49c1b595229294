// The papers whose title fits a full-text query, best first.
// @param search string in Lucene's notation
// @param top int how many at most
// @return key the paper's id
// @return name its title
// @return others what else it goes by
CYPHER 5
CALL db.index.fulltext.queryNodes('papergraph_papers', $search, {limit: $top})
YIELD node AS p, score
WHERE p.digest IS NOT NULL
RETURN p.id AS key, p.title AS name,
  [other IN [p.citeKey, p.doi, p.arxivId, p.pmid, p.aclId] WHERE other IS NOT NULL] AS others
ORDER BY score DESC, key
