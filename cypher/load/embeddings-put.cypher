// Writes embeddings, four bytes a number.
// @param rows rows of id, the paper's, embedding and titleEmbedding
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.id})
CALL db.create.setNodeVectorProperty(p, 'embedding', row.embedding)
CALL db.create.setNodeVectorProperty(p, 'titleEmbedding', row.titleEmbedding)
