// Writes who wrote which paper, of papers that had no relationships.
// @param rows rows of author, paper and position
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MERGE (a:Author {key: row.author})
ON CREATE SET a.name = row.author
CREATE (a)-[:WROTE {position: row.position}]->(p)
