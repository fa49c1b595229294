// The sources that records came from.
// @return source the file's absolute name
// @return records how many came from it
CYPHER 5
MATCH (r:Record)
WHERE r.payload IS NOT NULL
RETURN r.source AS source, count(*) AS records ORDER BY source
