// What two papers have in common: the terms that both speak of, the rarest first.
// @param paper paper the one
// @param other paper the other
// @return term the term's name
// @return type its type
// @return papers how many papers speak of it
// @return evidence a sentence of the one
// @return otherEvidence a sentence of the other
CYPHER 5
MATCH (a:Paper {id: $paper})-[x:MENTIONS]->(t:Term)
MATCH (t)<-[y:MENTIONS]-(b:Paper {id: $other})
RETURN t.name AS term, t.type AS type, COUNT { (t)<-[:MENTIONS]-() } AS papers,
  a.sentences[x.sentences[0]] AS evidence, b.sentences[y.sentences[0]] AS otherEvidence
ORDER BY papers, x.salience + y.salience DESC, term, t.key
