// What the graph holds: how many of each thing, with examples.
// @param examples int=5 how many examples
// @return what kind of thing
// @return count how many there are
// @return examples those that most papers mention
CYPHER 5
CALL () {
  MATCH (p:Paper) WHERE p.digest IS NOT NULL
  RETURN 0 AS place, 'papers' AS what, count(p) AS count, [] AS examples
  UNION ALL
  MATCH (r:Record)
  WITH r.source AS source, count(*) AS records ORDER BY records DESC, source
  RETURN 1 AS place, 'sources' AS what, count(source) AS count,
    collect(source)[..$examples] AS examples
  UNION ALL
  UNWIND range(0, 4) AS kind
  WITH kind, ['Method', 'Task', 'Dataset', 'Metric', 'Concept'][kind] AS type
  OPTIONAL MATCH (t:Term) WHERE t.type = type
  WITH kind, type, t ORDER BY t.paperCount DESC, t.name, t.key
  RETURN 2 + kind AS place, toLower(type) + 's' AS what, count(t) AS count,
    collect(t.name)[..$examples] AS examples
  UNION ALL
  MATCH (:Paper)-[r:MENTIONS]->(:Term)
  RETURN 7 AS place, 'mentions' AS what, coalesce(sum(r.count), 0) AS count, [] AS examples
  UNION ALL
  MATCH (:Paper)-[r:PROPOSES]->(t:Term)
  WITH t, count(r) AS papers ORDER BY papers DESC, t.name, t.key
  RETURN 8 AS place, 'proposals' AS what, coalesce(sum(papers), 0) AS count,
    collect(t.name)[..$examples] AS examples
}
RETURN what, count, examples
ORDER BY place
