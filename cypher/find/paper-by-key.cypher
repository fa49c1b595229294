// The papers that one of the keys names: their own, a document's, or a publisher's.
// @param text string what the user typed
// @param bare string the same in lower case, without a resolver's address
// @return key the paper's id
// @return name its title
// @return others what else it goes by
CYPHER 5
MATCH (p:Paper)
WHERE (p.id = $text OR p.citeKey = $text OR p.doi = $bare OR p.arxivId = $bare
  OR p.pmid = $bare OR p.aclId = $text) AND p.digest IS NOT NULL
RETURN p.id AS key, p.title AS name,
  [other IN [p.citeKey, p.doi, p.arxivId, p.pmid, p.aclId] WHERE other IS NOT NULL] AS others
ORDER BY key
LIMIT 20
