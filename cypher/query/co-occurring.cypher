// The terms that stand in a term's papers more often than chance has it, by normalised pointwise
// mutual information (NPMI, from -1 to 1).
// @param term term the term
// @param top int=25 how many terms at most
// @param least int=0 in how many papers they stand together at least; 0 for two, or one where the term stands in fewer than five
// @param most int=2000 terms of more papers than this are left out
// @return related the other term
// @return type its type
// @return together how many papers speak of both
// @return papers how many papers speak of the other
// @return npmi how much more often than by chance
// @return evidence a sentence on both, else one on the other
CYPHER 5
MATCH (any:Paper)
WITH toFloat(count(any)) AS n
MATCH (t:Term {key: $term})
WITH n, t, COUNT { (t)<-[:MENTIONS]-() } AS own
WITH n, t, own, CASE WHEN $least > 0 THEN $least WHEN own < 5 THEN 1 ELSE 2 END AS least
MATCH (t)<-[r:MENTIONS]-(p:Paper)-[m:MENTIONS]->(o:Term)
WHERE o <> t
WITH n, own, least, o, p, m, head([s IN m.sentences WHERE s IN r.sentences]) AS both
ORDER BY both IS NULL, m.salience DESC, p.id
WITH n, own, least, o, count(p) AS together,
  head(collect({paper: p, sentence: coalesce(both, m.sentences[0])})) AS best
WHERE together >= least
WITH n, own, o, together, best, COUNT { (o)<-[:MENTIONS]-() } AS papers
WHERE papers <= $most
WITH o, together, papers, best,
  CASE WHEN together = n THEN 1.0
    ELSE round(log(n * together / (own * papers)) / -log(together / n), 3) END AS npmi
ORDER BY npmi DESC, together DESC, o.name, o.key
LIMIT $top
RETURN o.name AS related, o.type AS type, together, papers, npmi,
  best.paper.sentences[best.sentence] AS evidence
