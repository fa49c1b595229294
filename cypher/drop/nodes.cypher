// Deletes papergraph's own nodes and what hangs on them; the lease last, so that a drop that was
// cut short can be seen and run again.
CYPHER 5
MATCH (r:Record) WHERE r.textHash IS NOT NULL
CALL (r) { DETACH DELETE r } IN TRANSACTIONS OF 5000 ROWS;

CYPHER 5
MATCH (a:Author)-[:WROTE]->(p:Paper)
WHERE p.digest IS NOT NULL
WITH DISTINCT a
WHERE NOT EXISTS { MATCH (a)-[e]-(o) WHERE NOT (type(e) = 'WROTE' AND o.digest IS NOT NULL) }
CALL (a) { DETACH DELETE a } IN TRANSACTIONS OF 5000 ROWS;

CYPHER 5
MATCH (p:Paper) WHERE p.digest IS NOT NULL
CALL (p) { DETACH DELETE p } IN TRANSACTIONS OF 1000 ROWS;

CYPHER 5
MATCH (t:Term) WHERE t.digest IS NOT NULL
CALL (t) { DETACH DELETE t } IN TRANSACTIONS OF 5000 ROWS;

CYPHER 5
MATCH (g:Papergraph)
CALL (g) { DETACH DELETE g } IN TRANSACTIONS OF 10 ROWS;
