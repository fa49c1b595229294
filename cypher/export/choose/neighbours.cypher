// Papers, terms and authors one step from these nodes.
// @param nodes rows of element ids
// @param labels rows of the labels that count
// @param count int papers that a term must have more of
// @param upTo string terms with just as many come as far as this key
// @return id element ids of all of them
CYPHER 5
MATCH (n)
WHERE elementId(n) IN $nodes
MATCH (n)-[:MENTIONS|PROPOSES|IS_A|WROTE]-(m)
WHERE any(label IN labels(m) WHERE label IN $labels) AND (m:Author OR m.digest IS NOT NULL)
  AND (NOT m:Term OR m.paperCount > $count OR (m.paperCount = $count AND m.key <= $upTo))
RETURN DISTINCT elementId(m) AS id
