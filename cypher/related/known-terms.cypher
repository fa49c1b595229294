// Which of some terms the graph knows, how many papers speak of them, and what they are kinds of.
// @param keys rows the terms' keys
// @return key the term's key
// @return name its name
// @return type its type
// @return papers how many papers speak of it
// @return broader maps of key, name, type, papers
CYPHER 5
UNWIND $keys AS key
MATCH (t:Term {key: key})
RETURN t.key AS key, t.name AS name, t.type AS type, COUNT { (t)<-[:MENTIONS]-() } AS papers,
  COLLECT {
    MATCH (t)-[:IS_A*1..3]->(b:Term)
    WITH DISTINCT b ORDER BY b.key
    RETURN {key: b.key, name: b.name, type: b.type, papers: COUNT { (b)<-[:MENTIONS]-() }}
  } AS broader
