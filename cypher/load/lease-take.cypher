// Takes the builder's lease where it is free, run out, or its holder known to be gone.
// @param token string of the builder who asks
// @param gone string token of a holder whose process has ended, or empty
// @param holder string the builder's name for people
// @param process string where the builder can be looked for
// @param millis int how long the lease lasts
// @return taken whether the builder has it now
// @return token of whoever has it
// @return holder name of whoever has it
// @return process where whoever has it can be looked for
CYPHER 5
MERGE (g:Papergraph {id: 'papergraph'})
// Locks the node, so that what follows sees the last holder and no two builders pass.
SET g.id = 'papergraph'
WITH g, g.leaseUntil IS NULL OR g.leaseUntil < timestamp() OR g.leaseToken IN [$token, $gone] AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET g.leaseToken = $token, g.leaseHolder = $holder, g.leaseProcess = $process,
      g.leaseUntil = timestamp() + $millis)
RETURN g.leaseToken = $token AS taken, g.leaseToken AS token, g.leaseHolder AS holder,
       g.leaseProcess AS process
