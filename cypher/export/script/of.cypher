// Writes of which records papers were made.
// @param rows rows of start and end, the keys of record and paper, and properties
CYPHER 5
UNWIND $rows AS row
MATCH (r:Record {id: row.start})
MATCH (p:Paper {id: row.end})
MERGE (r)-[o:OF]->(p)
SET o += row.properties
