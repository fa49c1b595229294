// Writes which paper mentions which term.
// @param rows rows of paper, term and properties
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (t:Term {key: row.term})
MERGE (p)-[r:MENTIONS]->(t)
SET r += row.properties
