// Leaves nothing but id and title of papers that somebody else's relationship hangs on.
// @param rows rows of key, the paper's id
CYPHER 5
UNWIND $rows AS row
MATCH (p:Paper {id: row.key})
REMOVE p.abstract, p.sentences, p.year, p.venue, p.doi, p.arxivId, p.pmid, p.aclId, p.url, p.citeKey, p.keywords,
       p.language, p.embedding, p.titleEmbedding, p.digest
