// What a term is a kind of, the nearest first.
// @param term term the term
// @return broader the broader term's name
// @return type its type
// @return steps how many relationships IS_A lie between the two
// @return papers how many papers speak of the broader one
// @return rule that tells so of the last of them: head, where the broader name ends the narrower one
// @return evidence a sentence on the term
CYPHER 5
MATCH path = (t:Term {key: $term})-[:IS_A*1..12]->(b:Term)
WITH b, path ORDER BY length(path)
WITH b, head(collect(relationships(path))) AS edges
OPTIONAL MATCH (p:Paper {id: edges[0].evidencePapers[0]})
RETURN b.name AS broader, b.type AS type, size(edges) AS steps,
  COUNT { (b)<-[:MENTIONS]-() } AS papers, last(edges).rule AS rule,
  p.sentences[edges[0].evidenceSentences[0]] AS evidence
ORDER BY steps, broader, b.key
