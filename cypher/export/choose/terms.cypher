// Terms of these names or keys.
// @param names rows of names
// @return id element ids of all of them
CYPHER 5
MATCH (t:Term)
WHERE t.key IN $names OR t.name IN $names
RETURN elementId(t) AS id
