// Writes which term is a kind of which.
// @param rows rows of term, broader and properties
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.term})
MATCH (b:Term {key: row.broader})
MERGE (t)-[r:IS_A]->(b)
FOREACH (name IN [name IN keys(row.properties)
  WHERE NOT coalesce(r[name] = row.properties[name], r[name] IS NULL AND row.properties[name] IS NULL)] |
  SET r[name] = row.properties[name])
