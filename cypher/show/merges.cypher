// The sentences that merges of names rest on, in the order of the rows.
// @param rows rows of paper and sentence
// @return title of the paper
// @return evidence the sentence
CYPHER 5
UNWIND range(0, size($rows) - 1) AS i
WITH i, $rows[i] AS row
OPTIONAL MATCH (p:Paper {id: row.paper})
RETURN p.title AS title, p.sentences[row.sentence] AS evidence ORDER BY i
