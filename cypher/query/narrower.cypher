// The kinds of a term: the nearest first, of these those of most papers.
// @param term term the term
// @param top int=50 how many terms at most
// @return narrower the narrower term's name
// @return type its type
// @return steps how many relationships IS_A lie between the two
// @return papers how many papers speak of the narrower one
// @return evidence a sentence on it
CYPHER 5
MATCH path = (n:Term)-[:IS_A*1..12]->(t:Term {key: $term})
WITH n, path ORDER BY length(path)
WITH n, head(collect(relationships(path))) AS edges
WITH n, edges[0] AS edge, size(edges) AS steps, COUNT { (n)<-[:MENTIONS]-() } AS papers
ORDER BY steps, papers DESC, n.name, n.key
LIMIT $top
OPTIONAL MATCH (p:Paper {id: edge.evidencePapers[0]})
RETURN n.name AS narrower, n.type AS type, steps, papers,
  p.sentences[edge.evidenceSentences[0]] AS evidence
ORDER BY steps, papers DESC, narrower, n.key
