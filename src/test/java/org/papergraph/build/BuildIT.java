package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.harness.Neo4j;
import org.neo4j.kernel.impl.transaction.stats.TransactionCounters;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.papergraph.SeedCorpus;
import org.papergraph.build.BuildReport.SharedTerm;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;
import org.papergraph.extract.Extractor;
import org.papergraph.extract.TaggerKind;
import org.papergraph.store.BuildListener;
import org.papergraph.store.Changes.Counts;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.Lease;

@ExtendWith(HarnessExtension.class)
class BuildIT {
  private static final Paper FLOWS =
      paper(
          "Normalizing flows",
          "Normalizing flows learn densities. They are trained by stochastic gradient descent.");
  private static final Paper KOOPMAN =
      paper(
          "Koopman operators",
          "Koopman operators are linear. We estimate them by stochastic gradient descent, and use"
              + " normalizing flows.");
  private static final Paper NEURAL =
      paper(
          "Neural operators for climate models",
          "We train neural operators with stochastic gradient descent. Normalizing flows are"
              + " slower.");

  private final GraphConnection graph;
  private final Builder builder;
  private final TransactionCounters transactions;
  @TempDir Path folder;

  BuildIT(GraphConnection graph, Neo4j neo4j) {
    this.graph = graph;
    GraphDatabaseAPI database = (GraphDatabaseAPI) neo4j.defaultDatabaseService();
    this.transactions =
        database.getDependencyResolver().resolveDependency(TransactionCounters.class);
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
  void buildingAgainWritesNothing() {
    Path file = PaperFile.BIBTEX.write(folder, "refs", List.of(FLOWS, KOOPMAN));
    builder.add(file);
    List<SourceContents> contents = Builder.read(file);
    try (Lease lease = Lease.acquire(graph, Duration.ZERO, holder -> {})) {
      Build build = new Build(graph, lease, BuildListener.NONE, Optional.of(TaggerKind.FAST));
      long before = transactions.getNumberOfCommittedWriteTransactions();
      assertThat(build.add(contents, false).changes().none()).isTrue();
      assertThat(build.add(contents, true).changes().none()).isTrue();
      assertThat(build.remove(Set.of(), Set.of()).changes().none()).isTrue();
      assertThat(transactions.getNumberOfCommittedWriteTransactions()).isEqualTo(before);
    }
    assertThat(transactions.getNumberOfCommittedWriteTransactions()).isPositive();
  }

  @Test
  void anEditedFileAddsAndChanges() {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(FLOWS, KOOPMAN));
    builder.add(file);
    Paper changed = paper(KOOPMAN.title(), "Koopman operators speak of random matrices.");
    PaperFile.JSON_LINES.write(folder, "refs", List.of(NEURAL, FLOWS, changed));

    BuildReport report = builder.add(file);
    assertThat(report.tally())
        .extracting(Tally::added, Tally::changed, Tally::unchanged, Tally::removed)
        .containsExactly(1, 1, 1, 0);
    assertThat(report.changes().addedPapers()).hasSize(1);
    assertSameAsBuiltAfresh(file);
  }

  @Test
  void whatIsGoneFromAFileStaysUnlessSynchronised() {
    Path file = PaperFile.LINES.write(folder, "refs", List.of(FLOWS, KOOPMAN, NEURAL));
    builder.add(file);
    PaperFile.LINES.write(folder, "refs", List.of(KOOPMAN));
    assertThat(builder.add(file).papers()).isEqualTo(3);

    BuildReport report = builder.sync(file);
    assertThat(report.tally().removed()).isEqualTo(2);
    assertThat(report.changes().papers()).isEqualTo(new Counts(0, 0, 2));
    assertSameAsBuiltAfresh(file);
  }

  @Test
  void nothingIsTakenForGoneWhileSomeCannotBeRead() throws IOException {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(FLOWS, KOOPMAN));
    builder.add(file);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 20));

    BuildReport report = builder.sync(file);
    assertThat(report.papers()).isEqualTo(2);
    assertThat(report.tally().removed()).isZero();
    assertThat(report.tally().spared()).containsExactly(file.toString());
    assertThat(report.changes().none()).isTrue();
  }

  @Test
  void aYearAloneIsAChange() {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2023), NEURAL));
    builder.add(file);
    PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2024), NEURAL));

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
    Path lines = PaperFile.LINES.write(folder, "b", List.of(NEURAL, KOOPMAN));
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
    Path lines = PaperFile.LINES.write(folder, "b", List.of(NEURAL, KOOPMAN));
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
        PaperFile.LINES.write(folder, "b", List.of(NEURAL)));
    assertThat(removed.stream().filter(line -> !line.startsWith("[Record]")).toList())
        .containsExactlyElementsOf(
            builder.snapshot().stream().filter(line -> !line.startsWith("[Record]")).toList());
  }

  @Test
  void recordsOfAnOlderExtractorAreExtractedAnew() {
    Path here = PaperFile.BIBTEX.write(folder, "a", List.of(KOOPMAN, FLOWS));
    Path other = PaperFile.LINES.write(folder, "b", List.of(NEURAL));
    builder.add(here, other);
    cypher(
        "MATCH (g:Papergraph) SET g.extractor = 'older' WITH g MATCH (r:Record)"
            + " SET r.extractor = 'older', r.payload = replace(r.payload, 'stochastic', 'older')");

    BuildReport report = builder.add(here);
    assertThat(report.tally())
        .extracting(Tally::added, Tally::changed, Tally::unchanged)
        .containsExactly(0, 0, 2);
    assertThat(rows("MATCH (r:Record) RETURN DISTINCT r.extractor"))
        .isEqualTo(List.of(Extractor.version(TaggerKind.FAST)));
    assertThat(rows("MATCH (g:Papergraph) RETURN g.extractor"))
        .isEqualTo(List.of(Extractor.version(TaggerKind.FAST)));
    // What the user's file says was read anew; what only the graph has was extracted from there.
    assertThat(number("MATCH (r:Record) WHERE r.payload CONTAINS 'older' RETURN count(r)"))
        .isEqualTo(1);
  }

  @Test
  void whatNewPapersShareIsReported() {
    builder.add(PaperFile.LINES.write(folder, "a", List.of(KOOPMAN, FLOWS)));
    BuildReport report = builder.add(PaperFile.LINES.write(folder, "b", List.of(NEURAL)));
    assertThat(report.changes().papers().added()).isEqualTo(1);
    assertThat(report.papers()).isEqualTo(3);
    assertThat(report.shared())
        .containsExactly(
            new SharedTerm("normalizing flows", 1, 2),
            new SharedTerm("stochastic gradient descent", 1, 2));
  }

  @Test
  void whatTheUserAddedSurvives() {
    Path file = PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2023), FLOWS));
    builder.add(file);
    cypher(
        "MATCH (p:Paper {title: 'Koopman operators'})-[m:MENTIONS]->(t:Term {key: 'normalizing"
            + " flow'}) SET p:ToRead, p.stars = 5, t:Favourite, t.note = 'n', m.checked = true"
            + " CREATE (:Project {name: 'thesis'})-[:USES {since: 1}]->(t)");
    PaperFile.JSON_LINES.write(folder, "refs", List.of(in(2024), FLOWS, NEURAL));
    builder.add(file);
    String mine =
        "MATCH (p:ToRead {stars: 5})-[m:MENTIONS {checked: true}]->(t:Favourite {note:"
            + " 'n'})<-[:USES {since: 1}]-(:Project {name: 'thesis'}) RETURN p.year + t.paperCount";
    assertThat(rows(mine)).isEqualTo(List.of(2027L));
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
