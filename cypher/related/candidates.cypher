// The papers that come nearest to one in meaning, those that share most of its words, and such as speak of a term.
// @param embedding vector of its title and abstract
// @param titleEmbedding vector of its title
// @param search string its words, in Lucene's notation
// @param depth int how many of either kind
// @param exclude rows ids of papers that are left out
// @param from int the earliest year; 0 for any
// @param to int the latest year; 0 for any
// @param term string a term's key that they speak of; empty for any
// @return id the paper's id
// @return text how near title and abstract come in meaning, 0 to 1
// @return title how near the title comes in meaning, 0 to 1
// @return words how much they share, by Lucene's score; 0 beyond the depth
CYPHER 5
CALL {
  CALL db.index.vector.queryNodes('papergraph_paper_embedding', $depth, $embedding) YIELD node
  RETURN node AS p, 0.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('papergraph_papers', $search, {limit: $depth}) YIELD node, score
  RETURN node AS p, score
  UNION ALL
  MATCH (:Term {key: $term})<-[:MENTIONS]-(p:Paper)
  RETURN p, 0.0 AS score
  LIMIT $depth
}
WITH p, max(score) AS words
WHERE p.digest IS NOT NULL AND NOT p.id IN $exclude
  AND ($from = 0 OR p.year >= $from) AND ($to = 0 OR p.year <= $to)
  AND ($term = '' OR EXISTS { (p)-[:MENTIONS]->(:Term {key: $term}) })
RETURN p.id AS id, vector.similarity.cosine(p.embedding, $embedding) AS text,
  vector.similarity.cosine(p.titleEmbedding, $titleEmbedding) AS title, words
ORDER BY id
