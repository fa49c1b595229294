// Writes who wrote which paper.
// @param rows rows of author, paper and position
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MERGE (a:Author {key: row.author})
SET a.name = row.author
MERGE (a)-[:WROTE {position: row.position}]->(p)
