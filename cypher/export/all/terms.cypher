// All terms, in the order of their keys.
// @param count int papers that a term must have more of
// @param upTo string terms with just as many come as far as this key
// @return key the term's key
// @return name its name
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (t:Term)
USING INDEX t:Term(key)
WHERE t.key IS NOT NULL AND t.digest IS NOT NULL
  AND (t.paperCount > $count OR (t.paperCount = $count AND t.key <= $upTo))
WITH t ORDER BY t.key
RETURN t.key AS key, t.name AS name, labels(t) AS labels,
  properties(t) AS properties
