// Writes of which records a paper was made that had no relationships.
// @param rows rows of record and paper
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (r:Record {id: row.record})
CREATE (r)-[:OF]->(p)
