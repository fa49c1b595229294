// The terms of the graph, those of most papers first.
// @param type string of this type alone; empty for any
// @param since int only papers of this year or later count; 0 for any
// @param top int how many terms at most
// @return term the term's name
// @return type its type
// @return papers how many papers speak of it
// @return proposals how many papers introduce it
// @return firstYear the earliest paper
// @return lastYear the latest paper
// @return acronyms its short forms
CYPHER 5
MATCH (t:Term)
WHERE $type = '' OR t.type = $type
CALL (t) {
  MATCH (p:Paper)-[:MENTIONS]->(t)
  WHERE $since = 0 OR p.year >= $since
  RETURN count(p) AS papers, min(p.year) AS firstYear, max(p.year) AS lastYear
}
WITH t, papers, firstYear, lastYear
WHERE papers > 0
ORDER BY papers DESC, t.name, t.key
LIMIT $top
RETURN t.name AS term, t.type AS type, papers,
  COUNT { MATCH (p:Paper)-[:PROPOSES]->(t) WHERE $since = 0 OR p.year >= $since } AS proposals,
  firstYear, lastYear, coalesce(t.acronyms, []) AS acronyms
