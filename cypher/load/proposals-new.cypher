// Writes which paper proposes which term, of papers that had no relationships.
// @param rows rows of paper, term and properties
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (t:Term {key: row.term})
CREATE (p)-[r:PROPOSES]->(t)
SET r = row.properties
