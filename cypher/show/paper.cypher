// What is known of a paper.
// @param id string the paper's id
// @return id the paper's id
// @return citeKey by which the user's documents cite it
// @return title as printed
// @return authors their names in printed order
// @return year of publication
// @return venue where it was published
// @return doi its DOI
// @return arxivId its arXiv id
// @return pmid its number in PubMed
// @return aclId its id in the ACL Anthology
// @return url where it can be read
// @return keywords that its source gives
// @return language of title and abstract, where these tell it
// @return sources the files it was read from
// @return proposes the names of the terms it introduces
// @return abstract as printed
CYPHER 5
MATCH (p:Paper {id: $id})
CALL (p) {
  OPTIONAL MATCH (a:Author)-[w:WROTE]->(p)
  WITH a, w ORDER BY w.position
  RETURN collect(a.name) AS authors
}
CALL (p) {
  OPTIONAL MATCH (r:Record)-[:OF]->(p)
  WITH DISTINCT r.source AS source ORDER BY source
  RETURN collect(source) AS sources
}
CALL (p) {
  OPTIONAL MATCH (p)-[:PROPOSES]->(t:Term)
  WITH t ORDER BY t.name, t.key
  RETURN collect(t.name) AS proposes
}
RETURN p.id AS id, p.citeKey AS citeKey, p.title AS title, authors, p.year AS year,
  p.venue AS venue, p.doi AS doi, p.arxivId AS arxivId,
  p.pmid AS pmid, p.aclId AS aclId, p.url AS url,
  coalesce(p.keywords, []) AS keywords, p.language AS language, sources, proposes,
  p.abstract AS abstract
