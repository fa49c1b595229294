// Leaves nothing but key and name of terms that somebody else's relationship hangs on.
// @param rows rows of key
CYPHER 5
UNWIND $rows AS row
MATCH (t:Term {key: row.key})
REMOVE t:Method:Concept:Task:Dataset:Metric, t.type, t.aliases, t.acronyms, t.firstYear, t.lastYear,
       t.rank, t.community, t.digest
SET t.paperCount = 0
