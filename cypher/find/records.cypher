// The records that papers were made of.
// @param papers rows the papers' ids
// @return id the record's id
CYPHER 5
MATCH (r:Record)-[:OF]->(p:Paper)
WHERE p.id IN $papers
RETURN r.id AS id
ORDER BY id
