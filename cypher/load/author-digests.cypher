// The key of every author: none of those that were kept without papers for somebody else's sake.
// @return key of the author
// @return digest stands for one, since authors have no other properties
CYPHER 5
MATCH (a:Author)
WHERE a.key IS NOT NULL
RETURN a.key AS key, CASE WHEN EXISTS { (a)-[:WROTE]->(:Paper) } THEN '' END AS digest
