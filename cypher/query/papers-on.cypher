// The papers that speak of a term or of a narrower one: first those that name the term itself, each
// time those where it matters most first.
// @param term term the term
// @param top int=50 how many papers at most
// @param narrower int=1 whether narrower terms count: 1, or 0 for the term itself alone
// @return id the paper's id
// @return title its title
// @return year of publication
// @return count how often it speaks of the term
// @return evidence the first sentence that does
// @return by the narrower term that it speaks of, where it does not name the term itself
CYPHER 5
MATCH (t:Term {key: $term})
CALL (t) {
  RETURN t AS n
  UNION
  MATCH (n:Term)-[:IS_A*1..12]->(t)
  WHERE $narrower <> 0
  RETURN n
}
MATCH (n)<-[r:MENTIONS]-(p:Paper)
WITH p, r, n, n <> t AS narrower
ORDER BY narrower, r.salience DESC, n.name, n.key
WITH p, head(collect({r: r, narrower: narrower, name: n.name})) AS best
WITH p, best.r AS r, best.narrower AS narrower, best.name AS name
RETURN p.id AS id, p.title AS title, p.year AS year, r.count AS count,
  p.sentences[r.sentences[0]] AS evidence, CASE WHEN narrower THEN name END AS by
ORDER BY narrower, r.salience DESC, count DESC, title, id
LIMIT $top
