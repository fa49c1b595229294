// Prolongs the lease if the builder still has it; until the end of the transaction nobody can take it.
// @param token string of the builder
// @param millis int how long the lease lasts from now
// @return held whether it was still the builder's
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
SET g.id = 'papergraph'
WITH g WHERE g.leaseToken = $token
SET g.leaseUntil = timestamp() + $millis
RETURN true AS held
