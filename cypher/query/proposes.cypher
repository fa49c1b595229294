// What papers introduce: methods, datasets, tasks, metrics.
// @param paper paper= of this paper alone
// @return id the paper's id
// @return title its title
// @return term what it introduces
// @return type of that
// @return evidence the sentence that says so
CYPHER 5
MATCH (p:Paper)-[r:PROPOSES]->(t:Term)
WHERE $paper IS NULL OR p.id = $paper
RETURN p.id AS id, p.title AS title, t.name AS term, t.type AS type,
  p.sentences[r.sentences[0]] AS evidence
ORDER BY title, id, term, t.key
