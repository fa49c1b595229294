// All records in the order of their ids.
// @return key the record's id
// @return name the same
// @return labels of the node, others' among them
// @return properties of the node, others' among them
CYPHER 5
MATCH (r:Record)
USING INDEX r:Record(id)
WHERE r.id IS NOT NULL AND r.payload IS NOT NULL
WITH r ORDER BY r.id
RETURN r.id AS key, r.id AS name, labels(r) AS labels, properties(r) AS properties
