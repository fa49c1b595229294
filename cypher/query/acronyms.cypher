// Short forms and what they stand for.
// @param form string= this short form alone
// @return acronym the short form
// @return term what it stands for
// @return type of that
// @return papers how many papers speak of it
// @return evidence a sentence with the short form
CYPHER 5
MATCH (t:Term)
WHERE t.acronyms <> []
UNWIND t.acronyms AS acronym
WITH t, acronym
WHERE $form = '' OR toLower(acronym) = toLower($form)
CALL (t, acronym) {
  MATCH (p:Paper)-[r:MENTIONS]->(t)
  WITH p, r ORDER BY r.salience DESC, p.id LIMIT 200
  UNWIND r.sentences AS s
  WITH p, s, p.sentences[s] AS text
  WHERE text CONTAINS acronym
  WITH text ORDER BY text CONTAINS '(' + acronym + ')' DESC, p.id, s LIMIT 1
  RETURN collect(text)[0] AS evidence
}
RETURN acronym, t.name AS term, t.type AS type, COUNT { (t)<-[:MENTIONS]-() } AS papers, evidence
ORDER BY acronym, papers DESC, term, t.key
