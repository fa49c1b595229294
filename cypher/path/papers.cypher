// The papers that speak of terms, of each those in which it matters most.
// @param keys rows the terms' keys
// @param most int how many papers of each term at most
// @return source the term's key
// @return target the paper's id
// @return salience how much the term matters in the paper
// @return degree how many terms the paper speaks of
CYPHER 5
UNWIND $keys AS key
MATCH (t:Term {key: key})
CALL (t) {
  MATCH (p:Paper)-[r:MENTIONS]->(t)
  RETURN p, r.salience AS salience ORDER BY salience DESC, p.id LIMIT $most
}
RETURN key AS source, p.id AS target, salience, COUNT { (p)-[:MENTIONS]->() } AS degree
