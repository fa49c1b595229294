// What is needed to cite papers, in the order in which they are asked for.
// @param ids rows the papers' ids
// @return id the paper's id
// @return citeKey by which the user's documents cite it
// @return title as printed
// @return authors their names in printed order
// @return year of publication
// @return venue where it was published
// @return doi its DOI
// @return arxivId its arXiv id
// @return url where it can be read
// @return keywords that its source gives
CYPHER 5
UNWIND range(0, size($ids) - 1) AS place
MATCH (p:Paper {id: $ids[place]})
CALL (p) {
  OPTIONAL MATCH (a:Author)-[w:WROTE]->(p)
  WITH a, w ORDER BY w.position
  RETURN collect(a.name) AS authors
}
RETURN p.id AS id, p.citeKey AS citeKey, p.title AS title, authors, p.year AS year,
  p.venue AS venue, p.doi AS doi, p.arxivId AS arxivId, p.url AS url,
  coalesce(p.keywords, []) AS keywords
ORDER BY place
