// Two small papers with two terms in common, on which a new installation practises once.
CYPHER 5
MERGE (g:Papergraph {id: 'papergraph'})
WITH g
UNWIND [['method', 'neural operator', 'Method'], ['concept', 'dynamical system', 'Concept']] AS term
MERGE (t:Term {key: term[1]})
SET t.name = term[1], t.type = term[2], t.aliases = [term[1]], t.acronyms = [], t.paperCount = 2
WITH t
UNWIND [1, 2] AS number
MERGE (p:Paper {id: 'paper ' + number})
SET p.title = 'On the ' + t.name, p.abstract = 'We study it.', p.sentences = ['On the ' + t.name],
  p.year = 2000 + number, p.digest = 'rehearsal'
MERGE (p)-[r:MENTIONS]->(t)
SET r.count = 1, r.inTitle = true, r.salience = 1.0, r.confidence = 1.0, r.type = t.type,
  r.sentences = [0], r.starts = [7], r.ends = [7 + size(t.name)]
