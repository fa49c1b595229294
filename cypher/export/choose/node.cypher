// The paper or the term that a user named.
// @param paper string its id, or null
// @param term string its key, or null
// @return id its element id
CYPHER 5
CALL () {
  MATCH (n:Paper {id: $paper})
  RETURN n
  UNION
  MATCH (n:Term {key: $term})
  RETURN n
}
RETURN elementId(n) AS id
