// Every sentence of a paper that speaks of a term.
// @param paper string the paper's id
// @param term string the term's key
// @return sentence its number; 0 is the title
// @return proposes whether it introduces the term
// @return evidence the sentence
// @return starts where in it the term stands, in code points
// @return ends where it ends
CYPHER 5
MATCH (p:Paper {id: $paper})-[r:MENTIONS]->(t:Term {key: $term})
OPTIONAL MATCH (p)-[o:PROPOSES]->(t)
UNWIND range(0, size(r.sentences) - 1) AS i
WITH p, o, r.sentences[i] AS sentence, r.starts[i] AS start, r.ends[i] AS end
ORDER BY sentence, start
WITH p, o, sentence, collect(start) AS starts, collect(end) AS ends
RETURN sentence, sentence IN coalesce(o.sentences, []) AS proposes,
  p.sentences[sentence] AS evidence, starts, ends
ORDER BY sentence
