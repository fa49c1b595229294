package org.papergraph.query;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.papergraph.PapergraphException;

/**
 * Refuses queries that could do more than read the graph. Neo4j's read access mode alone does not:
 * it lets {@code LOAD CSV}, procedures that act on the server and {@code TERMINATE TRANSACTIONS}
 * pass.
 */
final class ReadOnlyGuard {
  private static final String PROCEDURE = "ProcedureCall";
  private static final Set<String> ACTING =
      Set.of("LoadCSV", "TerminateTransactions", "AdministrationCommand");

  private ReadOnlyGuard() {}

  /**
   * Lets a query pass or throws.
   *
   * @param explained what the server said when asked to explain it
   */
  static void check(String text, ResultSummary explained) {
    Optional<String> objection =
        explained.queryType() != QueryType.READ_ONLY
            ? Optional.of("it does more than read the graph")
            : explained
                .queryPlan()
                .map(plan -> operators(plan).flatMap(step -> objection(step).stream()).findFirst())
                .orElseGet(() -> Optional.of("the server does not tell its plan"))
                .or(() -> CypherWords.objection(text));
    if (objection.isPresent()) {
      throw new PapergraphException(
          "The query is not run, since "
              + objection.get()
              + ". Nothing was changed. If you mean it, give --write.");
    }
  }

  private static Stream<Plan> operators(Plan plan) {
    return Stream.concat(
        Stream.of(plan), plan.children().stream().flatMap(ReadOnlyGuard::operators));
  }

  private static Optional<String> objection(Plan operator) {
    String name = operator.operatorType().replaceFirst("@.*", "");
    if (ACTING.contains(name)) {
      return Optional.of("its plan has the step " + name);
    }
    return name.equals(PROCEDURE) ? procedure(operator) : Optional.empty();
  }

  private static Optional<String> procedure(Plan operator) {
    String details =
        operator.arguments().containsKey("Details")
            ? operator.arguments().get("Details").asString()
            : "";
    String procedure = details.replaceFirst("\\(.*", "");
    return Procedures.ALLOWED.contains(procedure)
        ? Optional.empty()
        : Optional.of("it calls the procedure " + procedure);
  }
}
