// The papers that speak of both of two terms, those first in which both matter most.
// @param one string a term's key
// @param other string another's
// @param most int how many papers at most
// @return paper the paper's id
// @return salience how much the one matters in it
// @return otherSalience how much the other does
// @return degree how many terms the paper speaks of
CYPHER 5
MATCH (:Term {key: $one})<-[x:MENTIONS]-(p:Paper)-[y:MENTIONS]->(:Term {key: $other})
WITH p, x.salience AS salience, y.salience AS otherSalience
ORDER BY salience + otherSalience DESC, p.id LIMIT $most
RETURN p.id AS paper, salience, otherSalience, COUNT { (p)-[:MENTIONS]->() } AS degree
