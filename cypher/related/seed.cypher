// What related papers of a paper are told by.
// @param id string the paper's id
// @return title as printed
// @return abstract as printed
// @return embedding of title and abstract
// @return titleEmbedding of the title
CYPHER 5
MATCH (p:Paper {id: $id})
RETURN p.title AS title, p.abstract AS abstract, p.embedding AS embedding,
  p.titleEmbedding AS titleEmbedding
