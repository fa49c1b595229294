// The papers nearest to a vector, the nearest first.
// @param vector rows the numbers that stand for what is searched for
// @param reach int how many of all years at most
// @param from int the earliest year; 0 for any
// @param to int the latest year; 0 for any
// @param top int how many at most
// @return id the paper's id
// @return words 0.0: what its words are worth is not known
// @return meaning half of one more than the cosine
CYPHER 5
CALL db.index.vector.queryNodes('papergraph_paper_embedding', $reach, $vector)
YIELD node AS p, score
WHERE p.digest IS NOT NULL AND ($from = 0 OR p.year >= $from) AND ($to = 0 OR p.year <= $to)
RETURN p.id AS id, 0.0 AS words, score AS meaning
ORDER BY meaning DESC, id
LIMIT $top
