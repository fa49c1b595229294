// Which of some terms the graph knows, and how many papers speak of them.
// @param keys rows the terms' keys
// @return key the term's key
// @return name its name
// @return papers how many papers speak of it
CYPHER 5
UNWIND $keys AS key
MATCH (t:Term {key: key})
RETURN t.key AS key, t.name AS name, COUNT { (t)<-[:MENTIONS]-() } AS papers
