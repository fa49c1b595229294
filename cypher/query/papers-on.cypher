// The papers that speak of a term, those where it matters most first.
// @param term term the term
// @param top int=50 how many papers at most
// @return id the paper's id
// @return title its title
// @return year of publication
// @return count how often it speaks of the term
// @return evidence the first sentence that does
CYPHER 5
MATCH (p:Paper)-[r:MENTIONS]->(:Term {key: $term})
RETURN p.id AS id, p.title AS title, p.year AS year, r.count AS count,
  p.sentences[r.sentences[0]] AS evidence
ORDER BY r.salience DESC, count DESC, title, id
LIMIT $top
