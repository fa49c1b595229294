// How many papers of each year speak of a term; those without a year come last.
// @param term term the term
// @return year of publication
// @return papers how many speak of the term
// @return share of all papers of that year
// @return evidence a sentence of one of them
CYPHER 5
MATCH (p:Paper)-[r:MENTIONS]->(:Term {key: $term})
WITH p, r ORDER BY r.salience DESC, p.id
WITH p.year AS year, count(p) AS papers,
  head(collect(p.sentences[r.sentences[0]])) AS evidence
CALL (year) {
  MATCH (q:Paper)
  WHERE q.year = year OR (year IS NULL AND q.year IS NULL)
  RETURN toFloat(count(q)) AS total
}
RETURN year, papers, round(papers / total, 3) AS share, evidence
ORDER BY year
