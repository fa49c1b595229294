// The terms that a paper speaks of, those that matter most first.
// @param id string the paper's id
// @return term the term's name
// @return type what this paper takes it for
// @return count how often the paper speaks of it
// @return salience how much it matters in this paper
// @return proposed whether the paper introduces it
// @return evidence the first sentence that speaks of it, or that introduces it
// @return starts where in that sentence it stands, in code points
// @return ends where it ends
CYPHER 5
MATCH (p:Paper {id: $id})-[r:MENTIONS]->(t:Term)
OPTIONAL MATCH (p)-[o:PROPOSES]->(t)
WITH p, r, t, o, coalesce(o, r) AS e
WITH p, r, t, o, e, e.sentences[0] AS first
RETURN t.name AS term, r.type AS type, r.count AS count, r.salience AS salience,
  o IS NOT NULL AS proposed, p.sentences[first] AS evidence,
  [i IN range(0, size(e.sentences) - 1) WHERE e.sentences[i] = first | e.starts[i]] AS starts,
  [i IN range(0, size(e.sentences) - 1) WHERE e.sentences[i] = first | e.ends[i]] AS ends
ORDER BY salience DESC, count DESC, term, t.key
