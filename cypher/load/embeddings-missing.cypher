// Papers that have no embedding yet, in the order of their ids.
// @param after string the id after which to begin
// @param size int how many at most
// @return id the paper's id
// @return title its title
// @return abstract its abstract, or nothing
CYPHER 5
MATCH (p:Paper)
WHERE p.id > $after AND p.digest IS NOT NULL AND p.embedding IS NULL
RETURN p.id AS id, p.title AS title, p.abstract AS abstract
ORDER BY id
LIMIT $size
