package org.papergraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.export.Format;

/** Holds the arrows of the design: data goes one way, and each outside thing has one place. */
class ArchitectureTest {
  /** A package imports only packages that stand before it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "corpus",
          "encode",
          "sequence",
          "extract",
          "resolve",
          "relate",
          "graph",
          "cypher",
          "store",
          "build",
          "query",
          "export",
          "eval",
          "train",
          "cli");

  /** Parts of {@code corpus} between what they stand on and what puts them together. */
  private static final List<String> FAMILIES =
      List.of(
          "corpus.bibtex",
          "corpus.json",
          "corpus.lines",
          "corpus.table",
          "corpus.tagged",
          "corpus.xml");

  /** Parts of {@code export} likewise. */
  private static final List<String> EXPORTS =
      List.of(
          "export.bibtex",
          "export.dot",
          "export.json",
          "export.matrix",
          "export.neo4j",
          "export.obsidian",
          "export.page",
          "export.rdf",
          "export.vosviewer",
          "export.xml");

  /** These see neither clock nor files: streams come in. */
  private static final String[] PURE =
      packages("text", "corpus", "encode", "sequence", "extract", "resolve", "relate", "graph");

  private static JavaClasses papergraph;

  @BeforeAll
  static void read() {
    papergraph =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.papergraph");
  }

  private static String[] packages(String... names) {
    return packages(List.of(names));
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(ArchitectureTest::inside).toArray(String[]::new);
  }

  private static String[] packages(String first, List<String> others) {
    return packages(Stream.concat(Stream.of(first), others.stream()).toList());
  }

  private static List<String> othersThan(String family, List<String> families) {
    return families.stream().filter(other -> !other.equals(family)).toList();
  }

  private static String inside(String name) {
    return "org.papergraph." + name + "..";
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(
            papergraph.stream()
                .map(type -> type.getPackageName().replaceFirst("^org\\.papergraph\\.?", ""))
                .map(name -> name.replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()))
        .isSubsetOf(ORDER);
  }

  @TestFactory
  List<DynamicTest> packagesImportOnlyThoseBeforeThem() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String name = ORDER.get(i);
      String[] later = packages(ORDER.subList(i + 1, ORDER.size()));
      tests.add(
          DynamicTest.dynamicTest(
              name,
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(inside(name))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(later)
                      .allowEmptyShould(true)
                      .check(papergraph)));
    }
    return tests;
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.papergraph.(**)").should().beFreeOfCycles().check(papergraph);
  }

  @Test
  void everyPartOfCorpusIsKnown() {
    Set<String> parts =
        papergraph.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("org.papergraph.corpus"))
            .map(name -> name.replaceFirst("^org\\.papergraph\\.", ""))
            .collect(Collectors.toSet());

    assertThat(parts)
        .containsAll(FAMILIES)
        .containsAll(List.of("corpus", "corpus.input", "corpus.formats", "corpus.language"))
        .hasSize(FAMILIES.size() + 4);
  }

  @Test
  void whatOthersUseOfCorpusStandsOnNoPartOfIt() {
    noClasses()
        .that()
        .resideInAPackage("org.papergraph.corpus")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.papergraph.corpus.(**)")
        .check(papergraph);
  }

  @Test
  void whatReadersStandOnKnowsNoReader() {
    noClasses()
        .that()
        .resideInAPackage(inside("corpus.input"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages("corpus.formats", FAMILIES))
        .check(papergraph);
  }

  @TestFactory
  Stream<DynamicTest> familiesOfFormatsKnowNoOther() {
    return Stream.concat(
        knowNoOther("corpus.formats", FAMILIES), knowNoOther("export.formats", EXPORTS));
  }

  private static Stream<DynamicTest> knowNoOther(String all, List<String> families) {
    return families.stream()
        .map(
            family ->
                DynamicTest.dynamicTest(
                    family,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(inside(family))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packages(all, othersThan(family, families)))
                            .check(papergraph)));
  }

  @Test
  void everyPartOfExportIsKnown() {
    assertThat(
            papergraph.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.papergraph.export"))
                .map(name -> name.replaceFirst("^org\\.papergraph\\.", ""))
                .filter(name -> !EXPORTS.contains(name))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("export", "export.formats");
  }

  @Test
  void formatsShowThemselvesAlone() {
    classes()
        .that()
        .resideInAnyPackage(packages(EXPORTS))
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should()
        .beAssignableTo(Format.class)
        .check(papergraph);
  }

  @Test
  void familiesShowTheirReadersAlone() {
    classes()
        .that()
        .resideInAnyPackage(packages(FAMILIES))
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should()
        .beAssignableTo(CorpusReader.class)
        .check(papergraph);
  }

  @Test
  void nobodyElseKnowsHowFormatsAreRead() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("corpus"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages("corpus.input", FAMILIES))
        .check(papergraph);
  }

  @Test
  void queriesDoNotSeeExtraction() {
    noClasses()
        .that()
        .resideInAnyPackage(packages("query", "export"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages("extract", "build"))
        .check(papergraph);
  }

  @Test
  void theDriverIsForStoreAndQueryAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("store", "query"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.neo4j..")
        .check(papergraph);
  }

  @Test
  void languageTechnologyIsForExtractionAndNormalFormsAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("extract", "resolve"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(papergraph);
  }

  @Test
  void commandLinesAreForCliAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.jline..")
        .check(papergraph);
  }

  @Test
  void standardStreamsAndExitAreForCliAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(papergraph);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.papergraph.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(papergraph);
  }

  @Test
  void purePackagesSeeNoClockAndNoFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.time\\.(Clock|Instant|LocalDate|LocalDateTime|ZonedDateTime)"
                + "|java\\.nio\\.file\\.(Files|Paths|FileSystems)"
                + "|java\\.io\\.(File|FileInputStream|FileReader|FileOutputStream|FileWriter"
                + "|RandomAccessFile)"
                + "|java\\.net\\..*|java\\.util\\.Random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .check(papergraph);
  }

  @Test
  void noPackageIsADrawer() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..common..",
            "..model..",
            "..impl..",
            "..core..",
            "..helper..")
        .check(papergraph);
  }

  /** What readers throw to themselves ends in {@code corpus}. */
  @Test
  void errorsThatUsersCanMendShareOneRoot() {
    classes()
        .that()
        .areAssignableTo(Exception.class)
        .and()
        .arePublic()
        .and()
        .resideOutsideOfPackage(inside("corpus.input"))
        .should()
        .beAssignableTo(PapergraphException.class)
        .check(papergraph);
  }
}
