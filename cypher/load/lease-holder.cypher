// Who has the builder's lease, if somebody does.
// @return taken false: nobody asks for it
// @return token of whoever has it
// @return holder name of whoever has it
// @return process where whoever has it can be looked for
CYPHER 5
MATCH (g:Papergraph {id: 'papergraph'})
WHERE g.leaseUntil >= timestamp()
RETURN false AS taken, g.leaseToken AS token, g.leaseHolder AS holder, g.leaseProcess AS process
