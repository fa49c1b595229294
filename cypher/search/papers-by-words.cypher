// The papers that a full-text query finds, best first, and how near they are in meaning.
// @param search string in Lucene's notation
// @param vector rows the numbers that stand for what is searched for; null where there are none
// @param reach int how many of all years at most
// @param from int the earliest year; 0 for any
// @param to int the latest year; 0 for any
// @param top int how many at most
// @return id the paper's id
// @return words Lucene's score
// @return meaning half of one more than the cosine; null where the paper has no embedding
CYPHER 5
CALL db.index.fulltext.queryNodes('papergraph_papers', $search, {limit: $reach})
YIELD node AS p, score
WHERE p.digest IS NOT NULL AND ($from = 0 OR p.year >= $from) AND ($to = 0 OR p.year <= $to)
WITH p, score ORDER BY score DESC, p.id LIMIT $top
RETURN p.id AS id, score AS words, vector.similarity.cosine(p.embedding, $vector) AS meaning
ORDER BY words DESC, id
