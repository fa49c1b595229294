package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.SeedCorpus;
import org.papergraph.build.BuildReport.SharedTerm;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extractor;
import org.papergraph.store.Changes.Counts;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;

@ExtendWith(HarnessExtension.class)
class BuildIT {
  private static final Paper FLOWS =
      paper("Normalizing flows", "Normalizing flows learn densities. They need Koopman operators.");
  private static final Paper KOOPMAN =
      paper("Koopman operators", "Koopman operators linearise dynamical systems.");
  private static final Paper SYSTEMS =
      paper("Learning dynamical systems", "We learn dynamical systems with Koopman operators.");

  private final GraphConnection graph;
  private final Builder builder;
  @TempDir Path folder;

  BuildIT(GraphConnection graph) {
    this.graph = graph;
    this.builder = Builder.of(graph);
  }

  @Test
  void theBundledCorpusIsBuiltOnceAndForAll() {
    BuildReport first = builder.add(SeedCorpus.FILE);
    assertThat(first.tally().added()).isEqualTo(119);
    assertThat(first.papers()).isEqualTo(119);
    assertThat(first.changes().papers()).isEqualTo(new Counts(119, 0, 0));
    assertThat(first.changes().terms()).isEqualTo(new Counts(first.terms(), 0, 0));
    assertThat(first.shared()).isEmpty();
    assertThat(number("MATCH (p:Paper) RETURN count(p)")).isEqualTo(119);
    assertThat(number("MATCH (t:Term) RETURN count(t)")).isEqualTo(first.terms());
    assertThat(number("MATCH (:Record)-[o:OF]->(:Paper) RETURN count(o)")).isEqualTo(119);
    List<String> built = builder.snapshot();

    BuildReport second = builder.add(SeedCorpus.FILE);
    assertThat(second.tally().unchanged()).isEqualTo(119);
    assertThat(second.tally().added() + second.tally().changed()).isZero();
    assertThat(second.changes().none()).isTrue();
    assertThat(builder.snapshot()).containsExactlyElementsOf(built);
  }

  @Test
  void buildingAgainWritesNothingButTheLease() {
    Path file = PaperFile.BIBTEX.write(folder, "refs", List.of(FLOWS, KOOPMAN));
    builder.add(file);
    cypher("MATCH (n) SET n.before = true");
    cypher("MATCH ()-[r]->() SET r.before = true");
    List<Object> elements = elements();
    assertThat(builder.add(file).changes().none()).isTrue();
    assertThat(builder.sync(file).changes().none()).isTrue();
    assertThat(elements()).isEqualTo(elements);
    assertThat(commitsOf(() -> builder.add(file))).isEqualTo(commitsOf(this::leaseAlone));
  }

  private void leaseAlone() {
    builder.remove(Set.of(), Set.of());
  }

  private List<Object> elements() {
    return rows(
        "MATCH (n) RETURN elementId(n) + coalesce(n.before, '') AS e ORDER BY e UNION ALL"
            + " MATCH ()-[n]->() RETURN elementId(n) + coalesce(n.before, '') AS e ORDER BY e");
  }

  /** How many transactions the server committed meanwhile. */
  private long commitsOf(Runnable work) {
    long before = commits();
    work.run();
    return commits() - before;
  }

  private long commits() {
    return number("SHOW DATABASE neo4j YIELD lastCommittedTxn RETURN lastCommittedTxn");
  }

  @Test
  void anEditedFileAddsAndChanges() {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(FLOWS, KOOPMAN));
    builder.add(file);
    Paper changed = paper(KOOPMAN.title(), "Koopman operators speak of ergodic theory.");
    PaperFile.JSON_LINES.write(folder, "refs", List.of(SYSTEMS, FLOWS, changed));

    BuildReport report = builder.add(file);
    assertThat(report.tally())
        .extracting(Tally::added, Tally::changed, Tally::unchanged, Tally::removed)
        .containsExactly(1, 1, 1, 0);
    assertThat(report.changes().addedPapers()).hasSize(1);
    assertSameAsBuiltAfresh(file);
  }

  @Test
  void whatIsGoneFromAFileStaysUnlessSynchronised() {
    Path file = PaperFile.LINES.write(folder, "refs", List.of(FLOWS, KOOPMAN, SYSTEMS));
    builder.add(file);
    PaperFile.LINES.write(folder, "refs", List.of(KOOPMAN));
    assertThat(builder.add(file).papers()).isEqualTo(3);

    BuildReport report = builder.sync(file);
    assertThat(report.tally().removed()).isEqualTo(2);
    assertThat(report.changes().papers()).isEqualTo(new Counts(0, 0, 2));
    assertSameAsBuiltAfresh(file);
  }

  @Test
  void nothingIsTakenForGoneWhileSomeCannotBeRead() throws java.io.IOException {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(FLOWS, KOOPMAN));
    builder.add(file);
    String text = java.nio.file.Files.readString(file);
    java.nio.file.Files.writeString(file, text.substring(0, text.length() - 20));

    BuildReport report = builder.sync(file);
    assertThat(report.papers()).isEqualTo(2);
    assertThat(report.tally().removed()).isZero();
    assertThat(report.tally().spared()).containsExactly(file.toString());
    assertThat(report.changes().none()).isTrue();
  }

  @Test
  void aYearAloneIsAChange() {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2023), SYSTEMS));
    builder.add(file);
    PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2024), SYSTEMS));

    BuildReport report = builder.add(file);
    assertThat(report.tally()).extracting(Tally::changed, Tally::unchanged).containsExactly(1, 1);
    assertThat(report.changes().papers()).isEqualTo(new Counts(0, 1, 0));
    assertThat(rows("MATCH (p:Paper) WHERE p.year IS NOT NULL RETURN p.year"))
        .isEqualTo(List.of(2024L));
    assertThat(rows("MATCH (t:Term {key: 'koopman operator'}) RETURN t.firstYear"))
        .isEqualTo(List.of(2024L));
    assertSameAsBuiltAfresh(file);
  }

  private static Paper in(int year) {
    return TestPapers.with(KOOPMAN, OptionalInt.of(year), List.of("Ada Lovelace"));
  }

  @Test
  void aPaperOfTwoSourcesIsOneNode() {
    Path bib = PaperFile.BIBTEX.write(folder, "a", List.of(KOOPMAN, FLOWS));
    Path lines = PaperFile.LINES.write(folder, "b", List.of(SYSTEMS, KOOPMAN));
    assertThat(builder.add(bib, lines).papers()).isEqualTo(3);
    assertThat(
            rows(
                "MATCH (r:Record)-[:OF]->(p:Paper {title: 'Koopman operators'})"
                    + " RETURN r.source ORDER BY r.source"))
        .isEqualTo(List.of(bib.toString(), lines.toString()));

    BuildReport report = builder.remove(Set.of(), Set.of(bib.toString()));
    assertThat(report.papers()).isEqualTo(2);
    assertThat(report.tally().removed()).isEqualTo(2);
    assertSameAsBuiltAfresh(lines);
  }

  @Test
  void aPaperIsRemovedWithTheRecordsThatABuildLeftUnlinked() {
    Path bib = PaperFile.BIBTEX.write(folder, "a", List.of(KOOPMAN, FLOWS));
    Path lines = PaperFile.LINES.write(folder, "b", List.of(SYSTEMS, KOOPMAN));
    builder.add(bib, lines);
    String id = rows("MATCH (p:Paper {title: 'Koopman operators'}) RETURN p.id").get(0).toString();
    // As a build leaves it that is killed before it wrote papers.
    cypher("MATCH (r:Record {source: '" + lines + "'})-[o:OF]->(p) SET p.digest = '' DELETE o");

    BuildReport report = builder.remove(Set.of(id), Set.of());
    assertThat(report.tally().removed()).isEqualTo(2);
    List<String> removed = builder.snapshot();
    builder.clear();
    builder.add(
        PaperFile.BIBTEX.write(folder, "a", List.of(FLOWS)),
        PaperFile.LINES.write(folder, "b", List.of(SYSTEMS)));
    assertThat(removed.stream().filter(line -> !line.startsWith("[Record]")).toList())
        .containsExactlyElementsOf(
            builder.snapshot().stream().filter(line -> !line.startsWith("[Record]")).toList());
  }

  @Test
  void recordsOfAnOlderExtractorAreExtractedAnew() {
    Path here = PaperFile.BIBTEX.write(folder, "a", List.of(KOOPMAN, FLOWS));
    Path other = PaperFile.LINES.write(folder, "b", List.of(SYSTEMS));
    builder.add(here, other);
    List<String> built = builder.snapshot();
    cypher(
        "MATCH (r:Record) SET r.extractor = 'older', r.payload ="
            + " replace(r.payload, 'oopman operator', 'oopman xperator')"
            + " WITH DISTINCT 1 AS one MATCH (g:Papergraph) SET g.extractor = 'older'");

    BuildReport report = builder.add(here);
    assertThat(report.tally().unchanged()).isEqualTo(2);
    assertThat(rows("MATCH (r:Record) RETURN DISTINCT r.extractor"))
        .isEqualTo(List.of(Extractor.VERSION));
    assertThat(rows("MATCH (g:Papergraph) RETURN g.extractor"))
        .isEqualTo(List.of(Extractor.VERSION));
    assertThat(
            number(
                "MATCH (r:Record {source: '"
                    + here
                    + "'}) WHERE r.payload CONTAINS 'xper' RETURN count(r)"))
        .isZero();
    assertThat(built).hasSameSizeAs(builder.snapshot());
  }

  @Test
  void whatNewPapersShareIsReported() {
    builder.add(PaperFile.LINES.write(folder, "a", List.of(KOOPMAN, FLOWS)));
    BuildReport report = builder.add(PaperFile.LINES.write(folder, "b", List.of(SYSTEMS)));
    assertThat(report.changes().papers().added()).isEqualTo(1);
    assertThat(report.papers()).isEqualTo(3);
    assertThat(report.shared())
        .containsExactly(
            new SharedTerm("Koopman operator", 1, 2), new SharedTerm("dynamical system", 1, 1));
  }

  @Test
  void whatTheUserAddedSurvives() {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2023), FLOWS));
    builder.add(file);
    cypher(
        "MATCH (p:Paper {title: 'Koopman operators'})-[m:MENTIONS]->(t:Term {key: 'dynamical"
            + " system'}) SET p:ToRead, p.stars = 5, t:Favourite, t.note = 'n', m.checked = true"
            + " CREATE (:Project {name: 'thesis'})-[:USES {since: 1}]->(t)");
    PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2024), FLOWS, SYSTEMS));
    builder.add(file);
    String mine =
        "MATCH (p:ToRead {stars: 5})-[m:MENTIONS {checked: true}]->(t:Favourite {note:"
            + " 'n'})<-[:USES {since: 1}]-(:Project {name: 'thesis'}) RETURN p.year + t.paperCount";
    assertThat(rows(mine)).isEqualTo(List.of(2026L));
    assertSameAsBuiltAfresh(file);
  }

  private void assertSameAsBuiltAfresh(Path... files) {
    List<String> now = builder.snapshot();
    builder.clear();
    builder.add(files);
    assertThat(now).containsExactlyElementsOf(builder.snapshot());
  }

  private void cypher(String text) {
    graph.write(tx -> tx.run(text).consume());
  }

  private long number(String text) {
    return (long) rows(text).getFirst();
  }

  private List<Object> rows(String text) {
    return graph.read(tx -> new ArrayList<>(tx.run(text).list(row -> row.get(0).asObject())));
  }

  private static Paper paper(String title, String text) {
    return new Paper(title, text, Metadata.NONE);
  }
}
