package org.papergraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Export;
import org.papergraph.export.Exports;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Selection;
import org.papergraph.export.reading.RdfGraph;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** Jena reads the graph back from each syntax, and finds in it what Neo4j has. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class RdfIT {
  static final Path SHAPES = Path.of("src/main/rdf/shapes.ttl");

  private static final String PREFIXES =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX schema: <https://schema.org/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX pg: <urn:papergraph:vocabulary:>
      """;

  @TempDir static Path temp;

  private static GraphConnection graph;
  private static Export.Report report;
  private static Path turtle;
  private static RdfGraph read;

  @BeforeAll
  static void export(GraphConnection harness) {
    graph = harness;
    AwkwardGraph.write(graph);
    graph.write(tx -> tx.run(MORE).consume());
    turtle = temp.resolve("graph.ttl");
    report = Exports.write(graph, "rdf", "", turtle);
    read = RdfGraph.read(turtle, "turtle");
  }

  /** Identifiers, some of two papers, and languages. */
  private static final String MORE =
      """
      CYPHER 5
      UNWIND [['p2', '10.1000/a<b>(1)[2]{3}%2F#?"^`|\\\\é;x', 'math/0211159', 'en'],
        ['p3', null, '2303.08797', 'de'],
        ['p4', '10.1000/book', null, 'und'], ['p5', '10.1000/book', '2209.14916', 'en']] AS row
      MATCH (p:Paper {id: row[0]})
      SET p.doi = row[1], p.arxivId = row[2], p.language = row[3], p.pmid = '123', p.aclId = 'P1',
        p.url = 'http://a b/<c>'
      """;

  private static List<Map<String, String>> select(String sparql) {
    return read.select(PREFIXES + sparql);
  }

  private static List<String> column(String sparql) {
    return select(sparql).stream().map(row -> row.get("x")).toList();
  }

  private static List<String> neo4j(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).list(row -> row.get(0).asString()));
  }

  private static long count(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).single().get(0).asLong());
  }

  private static long countIn(String pattern) {
    return Long.parseLong(column("SELECT (count(*) AS ?x) { %s }".formatted(pattern)).getFirst());
  }

  @Test
  void allSyntaxesSayTheSame() throws Exception {
    Path triples = temp.resolve("graph.nt");
    Path jsonLd = temp.resolve("graph.jsonld");
    Exports.write(graph, "rdf", "ntriples", triples);
    Exports.write(graph, "rdf", "jsonld", jsonLd);
    assertThat(RdfGraph.read(triples, "n-triples").saysTheSameAs(read)).isTrue();
    assertThat(RdfGraph.read(jsonLd, "json-ld").saysTheSameAs(read)).isTrue();
    long subjects =
        Long.parseLong(column("SELECT (count(DISTINCT ?s) AS ?x) { ?s ?p ?o }").getFirst());
    assertThat(RdfGraph.expanded(jsonLd)).isGreaterThanOrEqualTo((int) subjects);
  }

  @Test
  void keepsToTheShapes() {
    assertThat(read.violations(SHAPES)).isEmpty();
  }

  @Test
  void brokenGraphsDoNot() throws IOException {
    String whole = Files.readString(turtle);
    assertThat(violations(whole.replace("oa:exact \"ImageNet\"", "oa:exact \"ImageNot\"")))
        .hasSizeGreaterThan(0)
        .allMatch(line -> line.contains("is not what is quoted"));
    assertThat(violations(whole.replace("skos:prefLabel \"ImageNet\"", "skos:altLabel \"x\"")))
        .hasSize(1);
    assertThat(violations(whole.replace("dcterms:title \"Human Motion\"@en", "pg:rule 1")))
        .hasSize(2);
    assertThat(violations(whole.replace("skos:broader term:generative%20model .", "pg:rule 1 .")))
        .hasSize(2)
        .allMatch(line -> line.contains("is missing"));
  }

  private static List<String> violations(String text) throws IOException {
    Path broken = Files.writeString(temp.resolve("broken.ttl"), text);
    return RdfGraph.read(broken, "turtle").violations(SHAPES);
  }

  @Test
  void thereIsAsMuchAsInTheGraph() {
    assertThat(countIn("?x a schema:ScholarlyArticle"))
        .isEqualTo(count("MATCH (n:Paper) RETURN count(n)"));
    assertThat(countIn("?x a skos:Concept")).isEqualTo(count("MATCH (n:Term) RETURN count(n)"));
    assertThat(countIn("?x a dcterms:Agent")).isEqualTo(count("MATCH (n:Author) RETURN count(n)"));
    for (Map.Entry<String, String> each :
        Map.of(
                "MENTIONS", "schema:mentions",
                "PROPOSES", "schema:about",
                "IS_A", "skos:broader",
                "WROTE", "schema:author")
            .entrySet()) {
      long all = count("MATCH ()-[r:%s]->() RETURN count(r)".formatted(each.getKey()));
      assertThat(countIn("?s %s ?o".formatted(each.getValue()))).isEqualTo(all);
      assertThat(countIn("?x rdf:predicate %s".formatted(each.getValue()))).isEqualTo(all);
    }
    assertThat(report.losses().lines()).allMatch(line -> line.contains("PROPOSES."));
  }

  @Test
  void awkwardNamesArriveWhole() {
    assertThat(column("SELECT ?x { ?t a skos:Concept ; skos:prefLabel ?x }"))
        .containsAll(AwkwardGraph.NAMES)
        .containsExactlyInAnyOrderElementsOf(neo4j("MATCH (t:Term) RETURN t.name"));
    assertThat(column("SELECT ?x { ?p a schema:ScholarlyArticle ; dcterms:title ?x }"))
        .containsExactlyInAnyOrderElementsOf(neo4j("MATCH (p:Paper) RETURN p.title"));
    assertThat(column("SELECT ?x { ?a a dcterms:Agent ; schema:name ?x }"))
        .containsExactlyInAnyOrderElementsOf(neo4j("MATCH (a:Author) RETURN a.name"));
    assertThat(column("SELECT ?x { ?p schema:keywords ?x FILTER(?x != 'b') }"))
        .containsExactlyInAnyOrderElementsOf(AwkwardGraph.NAMES);
    assertThat(column("SELECT ?x { ?v a schema:CreativeWork ; schema:name ?x }"))
        .containsAll(AwkwardGraph.NAMES);
    assertThat(column("SELECT ?x { ?t skos:altLabel ?x }"))
        .contains("x" + AwkwardGraph.NAMES.get(0));
  }

  /** Jena leaves control characters as they are when it encodes. */
  @Test
  void keysMakeIris() {
    String terms = "?t a skos:Concept ; dcterms:identifier ?key FILTER(!REGEX(?key, '\\\\p{Cc}'))";
    String made = "FILTER(?t = IRI(CONCAT('urn:papergraph:term:', ENCODE_FOR_URI(?key))))";
    assertThat(countIn(terms + made)).isEqualTo(countIn(terms)).isGreaterThan(20);
  }

  @Test
  void evidenceStandsWhereItSaysItDoes() {
    List<Map<String, String>> places =
        select(
            """
            SELECT ?paper ?number ?term ?text ?start ?end ?exact {
              ?e a oa:Annotation ; oa:hasBody / dcterms:identifier ?term ; oa:hasTarget ?place .
              ?place oa:hasSource ?sentence ;
                oa:hasSelector [ oa:start ?start ; oa:end ?end ], [ oa:exact ?exact ] .
              ?sentence schema:text ?text ; schema:position ?number ;
                schema:isPartOf / dcterms:identifier ?paper
            }
            """);
    assertThat(places)
        .allSatisfy(row -> assertThat(row.get("exact")).isEqualTo(part(row.get("text"), row)));
    assertThat(
            places.stream()
                .map(
                    row ->
                        String.join(
                            " ",
                            row.get("paper"),
                            row.get("term"),
                            row.get("number"),
                            row.get("exact")))
                .toList())
        .containsExactlyInAnyOrderElementsOf(
            neo4j(
                "MATCH (p)-[r:MENTIONS]->(t) UNWIND range(0, size(r.sentences) - 1) AS i"
                    + " WITH p, t, r.sentences[i] AS s, r.starts[i] AS from, r.ends[i] AS to"
                    + " RETURN p.id + ' ' + t.key + ' ' + s + ' '"
                    + " + substring(p.sentences[s], from, to - from)"));
    assertThat(places).anyMatch(row -> row.get("text").startsWith("𝔽"));
  }

  private static String part(String text, Map<String, String> row) {
    int[] points = text.codePoints().toArray();
    int start = Integer.parseInt(row.get("start"));
    return new String(points, start, Integer.parseInt(row.get("end")) - start);
  }

  @Test
  void supportOfRelationshipsIsThere() {
    assertThat(
            select(
                """
                SELECT ?count ?inTitle ?salience ?confidence ?type (count(?e) AS ?places) {
                  ?r rdf:predicate schema:mentions ; rdf:subject <https://doi.org/10.1000/koopman> ;
                    rdf:object <urn:papergraph:term:koopman%20operator> ; pg:count ?count ;
                    pg:inTitle ?inTitle ; pg:salience ?salience ; pg:confidence ?confidence ;
                    dcterms:type ?type ; prov:wasDerivedFrom ?e . ?e a oa:Annotation
                } GROUP BY ?count ?inTitle ?salience ?confidence ?type
                """))
        .containsExactly(
            Map.of(
                "count", "3",
                "inTitle", "false",
                "salience", "0.6",
                "confidence", "0.9",
                "type", "urn:papergraph:vocabulary:Method",
                "places", "3"));
    assertThat(
            select(
                """
                SELECT ?rule ?count ?text {
                  ?r rdf:predicate skos:broader ; pg:rule ?rule ; pg:paperCount ?count ;
                    rdf:subject / skos:prefLabel "motion diffusion model" ;
                    prov:wasDerivedFrom / schema:text ?text
                }
                """))
        .containsExactly(
            Map.of("rule", "head", "count", "1", "text", "A motion diffusion model (MDM) moves."));
  }

  @Test
  void papersAreCalledByWhatIsTheirsAlone() {
    assertThat(column("SELECT ?x { ?x a schema:ScholarlyArticle ; schema:identifier ?i }"))
        .contains(
            "https://doi.org/10.1000/koopman",
            "https://doi.org/10.1000/a%3Cb%3E(1)%5B2%5D%7B3%7D%252F%23%3F%22%5E%60%7C%5C%C3%A9;x",
            "https://arxiv.org/abs/2303.08797",
            "urn:papergraph:paper:p4",
            "https://arxiv.org/abs/2209.14916");
    assertThat(column("SELECT ?x { ?p dcterms:identifier 'p2' ; owl:sameAs ?x }"))
        .containsExactlyInAnyOrder("https://arxiv.org/abs/math/0211159", "urn:papergraph:paper:p2");
    assertThat(column("SELECT ?x { ?p dcterms:identifier 'p5' ; schema:identifier ?x }"))
        .containsExactlyInAnyOrder("doi:10.1000/book", "arxiv:2209.14916", "pmid:123", "acl:P1");
  }

  @Test
  void authorsAreInOrder() {
    assertThat(
            column(
                """
                SELECT ?x {
                  ?r rdf:predicate schema:author ; rdf:subject <https://doi.org/10.1000/koopman> ;
                    rdf:object / schema:name ?x ; schema:position ?position
                } ORDER BY ?position
                """))
        .isEqualTo(neo4j("MATCH (a)-[w:WROTE]->({id: 'p1'}) RETURN a.name ORDER BY w.position"))
        .hasSize(2);
  }

  @Test
  void languagesAreToldWhereTheyAreKnown() {
    String language =
        "SELECT ?x { ?p dcterms:identifier '%s' ; dcterms:title ?t BIND(lang(?t) AS ?x) }";
    assertThat(column(language.formatted("p2"))).containsExactly("en");
    assertThat(column(language.formatted("p3"))).containsExactly("de");
    assertThat(column(language.formatted("p4"))).containsExactly("");
    assertThat(column(language.formatted("p6"))).containsExactly("");
  }

  @Test
  void twoExportsAreEqual() {
    for (String profile : List.of("turtle", "ntriples", "jsonld")) {
      Path first = temp.resolve("first." + profile);
      Path second = temp.resolve("second." + profile);
      Exports.write(graph, "rdf", profile, first);
      Exports.write(graph, "rdf", profile, second);
      assertThat(first).hasSameBinaryContentAs(second);
    }
  }

  @Test
  void termsAloneHaveTheSentencesOfTheirTaxonomy() {
    Path file = temp.resolve("terms.ttl");
    Selection terms =
        new Selection(Set.of(NodeKind.TERM), Selection.TermLimit.NONE, Optional.empty());
    Exports.write(graph, "rdf", "", terms, file);
    RdfGraph part = RdfGraph.read(file, "turtle");
    assertThat(part.violations(SHAPES)).isEmpty();
    assertThat(
            part.select(
                PREFIXES
                    + "SELECT ?text { ?r prov:wasDerivedFrom / schema:text ?text ;"
                    + " rdf:subject <urn:papergraph:term:motion%20diffusion%20model> }"))
        .containsExactly(Map.of("text", "A motion diffusion model (MDM) moves."));
  }
}
