// What papers say of terms, in the order of the rows.
// @param rows rows of paper and term
// @return title of the paper
// @return name of the term
// @return proposes whether the paper introduces it
// @return sentences their numbers, one for each place; 0 is the title
// @return texts the same sentences as printed
// @return starts where the term stands in them, in code points
// @return ends where it ends
CYPHER 5
UNWIND range(0, size($rows) - 1) AS place
MATCH (p:Paper {id: $rows[place].paper})-[r:MENTIONS]->(t:Term {key: $rows[place].term})
OPTIONAL MATCH (p)-[o:PROPOSES]->(t)
WITH place, p, t, o, coalesce(o, r) AS e
RETURN p.title AS title, t.name AS name, o IS NOT NULL AS proposes, e.sentences AS sentences,
  [s IN e.sentences | p.sentences[s]] AS texts, e.starts AS starts, e.ends AS ends
ORDER BY place
