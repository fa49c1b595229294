// Writes who wrote which paper.
// @param rows rows of start and end, the keys of author and paper, and properties
CYPHER 5
UNWIND $rows AS row
MATCH (a:Author {key: row.start})
MATCH (p:Paper {id: row.end})
MERGE (a)-[r:WROTE {position: row.properties.position}]->(p)
SET r += row.properties
