// What is shown of papers that were found, in the order in which they are asked for.
// @param ids rows the papers' ids
// @return id the paper's id
// @return citeKey by which the user's documents cite it
// @return title as printed
// @return year of publication
// @return sentences of the abstract
CYPHER 5
UNWIND range(0, size($ids) - 1) AS place
MATCH (p:Paper {id: $ids[place]})
RETURN p.id AS id, p.citeKey AS citeKey, p.title AS title, p.year AS year,
  coalesce(p.sentences, [])[1..] AS sentences
ORDER BY place
