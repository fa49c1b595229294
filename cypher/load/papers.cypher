// Writes what changed of papers; their relationships follow in the same transaction. Embeddings stay as long as their text does.
// @param rows rows of id, properties and digest
CYPHER 5
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
WITH p, row, p.title <> row.properties.title OR p.abstract <> row.properties.abstract AS changed
FOREACH (name IN [name IN keys(row.properties)
  WHERE NOT coalesce(p[name] = row.properties[name], p[name] IS NULL AND row.properties[name] IS NULL)] |
  SET p[name] = row.properties[name])
SET p.digest = row.digest
FOREACH (text IN CASE WHEN changed THEN [1] ELSE [] END | REMOVE p.embedding, p.titleEmbedding)
