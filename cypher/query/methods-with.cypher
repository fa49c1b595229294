// The methods in papers that speak of a term, those of most papers first.
// @param term term the term
// @param top int=25 how many methods at most
// @param papers int=2000 how many of the term's papers to look at, those where it matters most
// @return method the method's name
// @return papers how many papers speak of both
// @return together how many of them in one sentence
// @return evidence a sentence on both, else one on the method
// @return title of the paper where it stands
CYPHER 5
MATCH (t:Term {key: $term})<-[r:MENTIONS]-(p:Paper)
WITH t, r, p ORDER BY r.salience DESC, p.id LIMIT $papers
MATCH (p)-[m:MENTIONS]->(method:Method)
WHERE method <> t
WITH method, p, m, head([s IN m.sentences WHERE s IN r.sentences]) AS both
ORDER BY both IS NULL, m.salience DESC, p.id
WITH method, count(p) AS papers, count(both) AS together,
  head(collect({paper: p, sentence: coalesce(both, m.sentences[0])})) AS best
ORDER BY papers DESC, together DESC, method.name, method.key
LIMIT $top
RETURN method.name AS method, papers, together,
  best.paper.sentences[best.sentence] AS evidence, best.paper.title AS title
