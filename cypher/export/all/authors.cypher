// All authors, in the order of their keys.
// @return key the author's key
// @return name the name as printed
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (a:Author)
USING INDEX a:Author(key)
WHERE a.key IS NOT NULL
WITH a ORDER BY a.key
RETURN a.key AS key, a.name AS name, labels(a) AS labels,
  properties(a) AS properties
