// Those authors that were chosen, in the order of their keys.
// @param nodes rows of element ids, of all nodes that are wanted
// @return key the author's key
// @return name the name as printed
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (a:Author)
WHERE elementId(a) IN $nodes
WITH a ORDER BY a.key
RETURN a.key AS key, a.name AS name, labels(a) AS labels,
  properties(a) AS properties
