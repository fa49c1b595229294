// The records that another extractor made.
// @param extractor string the version that records are to be made by
// @return id of the record
CYPHER 5
MATCH (r:Record)
WHERE r.payload IS NOT NULL AND r.extractor <> $extractor
RETURN r.id AS id
