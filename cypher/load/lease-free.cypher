// Gives the lease back if the builder has it.
// @param token string of the builder
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
SET g.id = 'papergraph'
WITH g WHERE g.leaseToken = $token
REMOVE g.leaseToken, g.leaseHolder, g.leaseProcess, g.leaseUntil
