// Writes what papers introduce.
// @param rows rows of start and end, the keys of paper and term, and properties
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.start})
MATCH (t:Term {key: row.end})
MERGE (p)-[r:PROPOSES]->(t)
SET r += row.properties
