// What is known of each record of one source, so that only new texts are extracted.
// @param source string the records of this source
// @return id of the record
// @return position within its source
// @return textHash of title, abstract and metadata
// @return extractor version of the extractor
CYPHER 5
MATCH (r:Record {source: $source})
WHERE r.payload IS NOT NULL
RETURN r.id AS id, r.position AS position, r.textHash AS textHash, r.extractor AS extractor
