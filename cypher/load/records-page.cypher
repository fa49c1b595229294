// The next records in the order of their ids.
// @param after string the last id of the page before, or empty
// @param size int how many at most
// @return record the whole record
CYPHER 5
MATCH (r:Record)
WHERE r.id > $after AND r.payload IS NOT NULL
RETURN r AS record ORDER BY r.id LIMIT $size
