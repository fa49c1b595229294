// What every papergraph graph holds: one key per node of each kind, and full-text search.
CYPHER 5
CREATE CONSTRAINT papergraph_paper_id IF NOT EXISTS
FOR (p:Paper) REQUIRE p.id IS UNIQUE;

CYPHER 5
CREATE CONSTRAINT papergraph_record_id IF NOT EXISTS
FOR (r:Record) REQUIRE r.id IS UNIQUE;

CYPHER 5
CREATE CONSTRAINT papergraph_term_key IF NOT EXISTS
FOR (t:Term) REQUIRE t.key IS UNIQUE;

CYPHER 5
CREATE CONSTRAINT papergraph_author_key IF NOT EXISTS
FOR (a:Author) REQUIRE a.key IS UNIQUE;

// There is one (:Papergraph) node, and its id is always the same.
CYPHER 5
CREATE CONSTRAINT papergraph_single IF NOT EXISTS
FOR (g:Papergraph) REQUIRE g.id IS UNIQUE;

CYPHER 5
CREATE INDEX papergraph_record_source IF NOT EXISTS
FOR (r:Record) ON (r.source);

// What users name papers by.
CYPHER 5
CREATE INDEX papergraph_paper_cite_key IF NOT EXISTS
FOR (p:Paper) ON (p.citeKey);

CYPHER 5
CREATE INDEX papergraph_paper_doi IF NOT EXISTS
FOR (p:Paper) ON (p.doi);

CYPHER 5
CREATE INDEX papergraph_paper_arxiv_id IF NOT EXISTS
FOR (p:Paper) ON (p.arxivId);

CYPHER 5
CREATE INDEX papergraph_paper_pmid IF NOT EXISTS
FOR (p:Paper) ON (p.pmid);

CYPHER 5
CREATE INDEX papergraph_paper_acl_id IF NOT EXISTS
FOR (p:Paper) ON (p.aclId);

CYPHER 5
CREATE FULLTEXT INDEX papergraph_papers IF NOT EXISTS
FOR (p:Paper) ON EACH [p.title, p.abstract];

CYPHER 5
CREATE FULLTEXT INDEX papergraph_terms IF NOT EXISTS
FOR (t:Term) ON EACH [t.name, t.aliases, t.acronyms];

// What related papers are told by: vectors of 384 numbers.
CYPHER 5
CREATE VECTOR INDEX papergraph_paper_embedding IF NOT EXISTS
FOR (p:Paper) ON (p.embedding)
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};

// Search must find what was there before its index.
CYPHER 5
CALL db.awaitIndexes(600);
