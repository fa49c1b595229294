// Why terms are kinds of others, in the order of the rows.
// @param rows rows of narrower and broader, the terms' keys
// @return narrower the name of the one
// @return broader the name of the other
// @return rule by which it is told
// @return paper the id of a paper that names the narrower one
// @return evidence the sentence in which it does; empty until a build that was stopped is completed
// @return starts where in it the narrower one stands, in code points
// @return ends where it ends
CYPHER 5
UNWIND range(0, size($rows) - 1) AS place
MATCH (n:Term {key: $rows[place].narrower})-[r:IS_A]->(b:Term {key: $rows[place].broader})
OPTIONAL MATCH (p:Paper {id: r.evidencePapers[0]})
WHERE p.digest IS NOT NULL
OPTIONAL MATCH (p)-[m:MENTIONS]->(n)
WITH place, n, b, r, p, m, r.evidenceSentences[0] AS sentence
WITH place, n, b, r, p, m, sentence,
  [i IN range(0, size(coalesce(m.sentences, [])) - 1) WHERE m.sentences[i] = sentence] AS at
RETURN n.name AS narrower, b.name AS broader, r.rule AS rule, p.id AS paper,
  coalesce(p.sentences[sentence], '') AS evidence, [i IN at | m.starts[i]] AS starts,
  [i IN at | m.ends[i]] AS ends
ORDER BY place
