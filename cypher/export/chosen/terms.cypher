// Those terms that were chosen, in the order of their keys.
// @param nodes rows of element ids, of all nodes that are wanted
// @return key the term's key
// @return name its name
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (t:Term)
WHERE elementId(t) IN $nodes AND t.digest IS NOT NULL
WITH t ORDER BY t.key
RETURN t.key AS key, t.name AS name, labels(t) AS labels,
  properties(t) AS properties
