// The nodes at the ends of these relationships.
// @param relationships rows of element ids
// @return id element ids of all of them
CYPHER 5
MATCH (a)-[r]->(b)
WHERE elementId(r) IN $relationships
UNWIND [a, b] AS n
RETURN DISTINCT elementId(n) AS id
