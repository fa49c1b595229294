// What is known of a term.
// @param key string the term's key
// @return key the term's key
// @return name its name
// @return type its type
// @return aliases other names it goes by
// @return acronyms its short forms
// @return papers how many papers speak of it
// @return firstYear the earliest of them
// @return lastYear the latest of them
// @return years how many papers of each year, those without one left out
// @return broader the names of the terms that it is a kind of
// @return narrower the names of its kinds, of 25 at most, those of most papers first
// @return proposedBy the titles of the papers that introduce it
CYPHER 5
MATCH (t:Term {key: $key})
CALL (t) {
  OPTIONAL MATCH (p:Paper)-[:MENTIONS]->(t)
  WHERE p.year IS NOT NULL
  WITH p.year AS year, count(p) AS papers ORDER BY year
  RETURN [row IN collect({year: year, papers: papers}) WHERE row.year IS NOT NULL] AS years
}
CALL (t) {
  OPTIONAL MATCH (t)-[:IS_A]->(b:Term)
  WITH b ORDER BY b.name, b.key
  RETURN collect(b.name) AS broader
}
CALL (t) {
  OPTIONAL MATCH (t)<-[:IS_A]-(n:Term)
  WITH n ORDER BY n.paperCount DESC, n.name, n.key
  RETURN collect(n.name)[..25] AS narrower
}
CALL (t) {
  OPTIONAL MATCH (p:Paper)-[:PROPOSES]->(t)
  WITH p ORDER BY p.year, p.title, p.id
  RETURN collect(p.title) AS proposedBy
}
RETURN t.key AS key, t.name AS name, t.type AS type, coalesce(t.aliases, []) AS aliases,
  coalesce(t.acronyms, []) AS acronyms, COUNT { (t)<-[:MENTIONS]-() } AS papers,
  t.firstYear AS firstYear, t.lastYear AS lastYear, years, broader,
  narrower, proposedBy
