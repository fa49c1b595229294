// Papers with their sentences and all that they mention.
// @param ids rows the papers' ids
// @return id the paper's id
// @return citeKey by which the user's documents cite it
// @return title as printed
// @return year of publication
// @return sentences of title and abstract
// @return terms maps of key, name, type, papers that speak of it, salience, sentences, starts, ends, broader
CYPHER 5
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, p.citeKey AS citeKey, p.title AS title, p.year AS year,
  p.sentences AS sentences,
  COLLECT {
    MATCH (p)-[r:MENTIONS]->(t:Term)
    WITH r, t ORDER BY t.key
    RETURN {
      key: t.key, name: t.name, type: r.type, papers: COUNT { (t)<-[:MENTIONS]-() },
      salience: r.salience, sentences: r.sentences, starts: r.starts, ends: r.ends,
      broader: COLLECT {
        MATCH (t)-[:IS_A*1..3]->(b:Term)
        WITH DISTINCT b ORDER BY b.key
        RETURN {key: b.key, name: b.name, type: b.type, papers: COUNT { (b)<-[:MENTIONS]-() }}
      }
    }
  } AS terms
