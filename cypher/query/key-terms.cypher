// What a paper is about: its terms, those that matter most in it first.
// @param paper paper the paper
// @param top int=25 how many terms at most
// @param idf int=0 1 to let terms count more that few papers of the graph speak of
// @return term the term's name
// @return type what this paper takes it for
// @return salience how much it matters in the paper, told from the paper alone
// @return idf how rare it is, where that was asked for: log(1 + papers / papers that speak of it)
// @return weight by which the rows are ordered: salience, times idf
// @return count how often the paper speaks of it
// @return papers how many papers speak of it
// @return evidence the first sentence that does
CYPHER 5
MATCH (any:Paper)
WITH toFloat(count(any)) AS n
MATCH (p:Paper {id: $paper})-[r:MENTIONS]->(t:Term)
WITH n, p, r, t, COUNT { (t)<-[:MENTIONS]-() } AS papers
WITH p, r, t, papers, CASE WHEN $idf > 0 THEN round(log(1 + n / papers), 3) END AS idf
WITH p, r, t, papers, idf, round(r.salience * coalesce(idf, 1.0), 3) AS weight
ORDER BY weight DESC, r.salience DESC, r.count DESC, t.name, t.key
LIMIT $top
RETURN t.name AS term, r.type AS type, r.salience AS salience, idf, weight, r.count AS count,
  papers, p.sentences[r.sentences[0]] AS evidence
