// All records.
// @return id of the record
CYPHER 5
MATCH (r:Record)
WHERE r.payload IS NOT NULL
RETURN r.id AS id
