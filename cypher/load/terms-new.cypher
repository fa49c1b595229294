// Writes terms that were not there, each with exactly the labels of its type; labels of others stay.
// @param rows rows of key, labels, properties and digest
CYPHER 5
UNWIND $rows AS row
MERGE (t:Term {key: row.key})
SET t += row.properties, t.digest = row.digest
REMOVE t:Method:Concept:Task:Dataset:Metric
SET t:$(row.labels)
