// The terms that terms are kinds of, and of each those of its kinds that most papers speak of.
// @param keys rows the terms' keys
// @param most int how many kinds of each term at most
// @return source the term's key
// @return target the other's
// @return salience 1.0: what a name tells is certain
// @return degree how many papers speak of the other, and how many terms are its kinds or it one of
CYPHER 5
UNWIND $keys AS key
MATCH (t:Term {key: key})
CALL (t) {
  MATCH (t)-[:IS_A]->(o:Term)
  RETURN o
  UNION
  MATCH (t)<-[:IS_A]-(o:Term)
  RETURN o ORDER BY COUNT { (o)<-[:MENTIONS]-() } DESC, o.key LIMIT $most
}
RETURN key AS source, o.key AS target, 1.0 AS salience,
  COUNT { (o)<-[:MENTIONS]-() } + COUNT { (o)-[:IS_A]-() } AS degree
