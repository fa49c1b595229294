// The terms that a full-text query finds, best first.
// @param search string in Lucene's notation
// @param type string of this type alone; empty for any
// @param from int only papers of this year or later count; 0 for any
// @param to int only papers of this year or earlier count; 0 for any
// @param top int how many at most
// @return key the term's key
// @return name its name
// @return others what else it goes by
// @return type its type
// @return papers how many papers speak of it
// @return score Lucene's
CYPHER 5
CALL db.index.fulltext.queryNodes('papergraph_terms', $search)
YIELD node AS t, score
WHERE t.digest IS NOT NULL AND ($type = '' OR t.type = $type)
WITH t, score ORDER BY score DESC, t.key LIMIT $top
WITH t, score,
  CASE WHEN $from = 0 AND $to = 0 THEN COUNT { (t)<-[:MENTIONS]-() }
  ELSE COUNT {
    (t)<-[:MENTIONS]-(p:Paper)
    WHERE ($from = 0 OR p.year >= $from) AND ($to = 0 OR p.year <= $to)
  } END AS papers
WHERE papers > 0 OR ($from = 0 AND $to = 0)
RETURN t.key AS key, t.name AS name, coalesce(t.aliases, []) + coalesce(t.acronyms, []) AS others,
  t.type AS type, papers, score
ORDER BY score DESC, key
