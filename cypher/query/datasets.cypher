// The data sets that papers speak of, those of most papers first.
// @param term term= only those in papers that speak of this term
// @param top int=50 how many data sets at most
// @return dataset the data set's name
// @return papers how many of the papers speak of it
// @return firstYear the earliest of them
// @return lastYear the latest of them
// @return evidence a sentence on it
CYPHER 5
MATCH (d:Dataset)<-[r:MENTIONS]-(p:Paper)
WHERE $term IS NULL OR EXISTS { (p)-[:MENTIONS]->(:Term {key: $term}) }
WITH d, p, r ORDER BY r.salience DESC, p.id
WITH d, count(p) AS papers, min(p.year) AS firstYear, max(p.year) AS lastYear,
  head(collect({paper: p, sentence: r.sentences[0]})) AS best
ORDER BY papers DESC, d.name, d.key
LIMIT $top
RETURN d.name AS dataset, papers, firstYear, lastYear,
  best.paper.sentences[best.sentence] AS evidence
