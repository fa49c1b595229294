// Writes which paper mentions which term.
// @param rows rows of paper, term and properties
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.paper})
MATCH (t:Term {key: row.term})
MERGE (p)-[r:MENTIONS]->(t)
FOREACH (name IN [name IN keys(row.properties)
  WHERE NOT coalesce(r[name] = row.properties[name], r[name] IS NULL AND row.properties[name] IS NULL)] |
  SET r[name] = row.properties[name])
