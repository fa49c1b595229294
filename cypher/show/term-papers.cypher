// The papers that speak of a term, those where it matters most first.
// @param key string the term's key
// @return id the paper's id
// @return title its title
// @return year of publication
// @return count how often it speaks of the term
// @return salience how much the term matters in it
// @return proposed whether it introduces the term
// @return evidence the first sentence that speaks of it, or that introduces it
// @return starts where in that sentence it stands, in code points
// @return ends where it ends
CYPHER 5
MATCH (t:Term {key: $key})<-[r:MENTIONS]-(p:Paper)
OPTIONAL MATCH (p)-[o:PROPOSES]->(t)
WITH p, r, o, coalesce(o, r) AS e
WITH p, r, o, e, e.sentences[0] AS first
RETURN p.id AS id, p.title AS title, p.year AS year, r.count AS count, r.salience AS salience,
  o IS NOT NULL AS proposed, p.sentences[first] AS evidence,
  [i IN range(0, size(e.sentences) - 1) WHERE e.sentences[i] = first | e.starts[i]] AS starts,
  [i IN range(0, size(e.sentences) - 1) WHERE e.sentences[i] = first | e.ends[i]] AS ends
ORDER BY salience DESC, count DESC, title, id
