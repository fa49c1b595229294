// The papers of the graph, the newest first.
// @param from int the earliest year; 0 for any
// @param to int the latest year; 0 for any
// @param source string how the name of the file ends that they were read from; empty for any
// @param term string a term's key that they speak of; empty for any
// @return id the paper's id
// @return citeKey by which the user's documents cite it
// @return year of publication
// @return title as printed
// @return venue where it was published
CYPHER 5
MATCH (p:Paper)
WHERE p.digest IS NOT NULL AND ($from = 0 OR p.year >= $from) AND ($to = 0 OR p.year <= $to)
  AND ($term = '' OR EXISTS { (p)-[:MENTIONS]->(:Term {key: $term}) })
  AND ($source = '' OR EXISTS {
    MATCH (r:Record)-[:OF]->(p) WHERE r.source ENDS WITH $source
  })
RETURN p.id AS id, p.citeKey AS citeKey, p.year AS year, p.title AS title, p.venue AS venue
ORDER BY p.year IS NULL, p.year DESC, title, id
