// Writes of which records a paper was made.
// @param rows rows of record and paper
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (r:Record {id: row.record})
MERGE (r)-[:OF]->(p)
