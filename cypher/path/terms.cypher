// The terms that papers speak of, of each those that matter most in it.
// @param ids rows the papers' ids
// @param most int how many terms of each paper at most
// @return source the paper's id
// @return target the term's key
// @return salience how much the term matters in the paper
// @return degree how many papers speak of the term, and how many terms are its kinds or it one of
CYPHER 5
UNWIND $ids AS id
MATCH (p:Paper {id: id})
CALL (p) {
  MATCH (p)-[r:MENTIONS]->(t:Term)
  RETURN t, r.salience AS salience ORDER BY salience DESC, t.key LIMIT $most
}
RETURN id AS source, t.key AS target, salience,
  COUNT { (t)<-[:MENTIONS]-() } + COUNT { (t)-[:IS_A]-() } AS degree
