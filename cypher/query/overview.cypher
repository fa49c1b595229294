// What the graph holds: how many of each thing, with examples; and what share of the mentions are of
// terms of two papers or more, directly, or of terms that are by IS_A of one kind with another's.
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
  UNION ALL
  MATCH (:Term)-[r:IS_A]->(b:Term)
  WITH b, count(r) AS narrower ORDER BY narrower DESC, b.name, b.key
  RETURN 9 AS place, 'kinds' AS what, coalesce(sum(narrower), 0) AS count,
    collect(b.name)[..$examples] AS examples
  UNION ALL
  MATCH (p:Paper)-[r:MENTIONS]->(t:Term)
  WITH t, sum(r.count) AS mentions, count(p) > 1 AS shared, min(p.id) AS paper
  WITH mentions, shared, shared OR EXISTS {
      MATCH (t)-[:IS_A*0..12]->(:Term)<-[:IS_A*0..12]-(:Term)<-[:MENTIONS]-(other:Paper)
      WHERE other.id <> paper
    } AS meets
  WITH toFloat(sum(mentions)) AS all, sum(CASE WHEN shared THEN mentions ELSE 0 END) AS direct,
    sum(CASE WHEN meets THEN mentions ELSE 0 END) AS broader
  UNWIND [{place: 10, what: 'percent of mentions shared', of: direct},
    {place: 11, what: 'percent shared by broader terms', of: broader}] AS row
  RETURN row.place AS place, row.what AS what,
    CASE WHEN all > 0 THEN toInteger(round(100 * row.of / all)) ELSE 0 END AS count, [] AS examples
}
RETURN what, count, examples
ORDER BY place
