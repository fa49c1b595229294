// The digest of every term: none where only the term's name was kept.
// @return key of the term
// @return digest of the term
CYPHER 5
MATCH (t:Term)
WHERE t.key IS NOT NULL
RETURN t.key AS key, t.digest AS digest
