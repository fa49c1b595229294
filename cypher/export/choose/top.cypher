// The last of the terms that most papers speak of.
// @param top int how many there may be
// @return count papers that speak of it
// @return key of the term
CYPHER 5
MATCH (t:Term)
WHERE t.digest IS NOT NULL
WITH t.paperCount AS count, t.key AS key
ORDER BY count DESC, key
LIMIT $top
WITH collect({count: count, key: key})[-1] AS last
WHERE last IS NOT NULL
RETURN last.count AS count, last.key AS key
