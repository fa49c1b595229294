// What is known of each record, so that only new texts are extracted.
// @return id of the record
// @return position within its source
// @return textHash of title, abstract and metadata
// @return extractor version of the extractor
CYPHER 5
MATCH (r:Record)
WHERE r.payload IS NOT NULL
RETURN r.id AS id, r.position AS position, r.textHash AS textHash, r.extractor AS extractor
