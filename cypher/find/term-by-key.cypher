// The term of a key.
// @param text string what the user typed
// @param lower string the same in lower case
// @return key its key
// @return name its name
// @return others what else it goes by
CYPHER 5
MATCH (t:Term)
WHERE t.key IN [$text, $lower]
RETURN t.key AS key, t.name AS name,
  coalesce(t.aliases, []) + coalesce(t.acronyms, []) AS others
ORDER BY key
