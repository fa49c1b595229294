// Writes what changed of terms, each with exactly the labels of its type; labels of others stay.
// @param rows rows of key, labels, properties and digest
CYPHER 5
UNWIND $rows AS row
MERGE (t:Term {key: row.key})
FOREACH (name IN [name IN keys(row.properties)
  WHERE NOT coalesce(t[name] = row.properties[name], t[name] IS NULL AND row.properties[name] IS NULL)] |
  SET t[name] = row.properties[name])
SET t.digest = row.digest
REMOVE t:Method:Concept:Task:Dataset:Metric
SET t:$(row.labels)
