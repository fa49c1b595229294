// Gives terms the empty lists that neo4j-admin's importer leaves out (neo4j/neo4j#13566).
CYPHER 5
MATCH (t:Term)
WHERE t.aliases IS NULL
CALL (t) {
  SET t.aliases = []
} IN TRANSACTIONS OF 10000 ROWS;

CYPHER 5
MATCH (t:Term)
WHERE t.acronyms IS NULL
CALL (t) {
  SET t.acronyms = []
} IN TRANSACTIONS OF 10000 ROWS;
