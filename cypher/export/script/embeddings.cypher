// Writes embeddings, four bytes a number.
// @param rows rows of key, the paper's id, property and vector, its numbers with spaces between them
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.key})
CALL db.create.setNodeVectorProperty(p, row.property, toFloatList(split(row.vector, ' ')))
