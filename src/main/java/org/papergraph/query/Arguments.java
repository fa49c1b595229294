package org.papergraph.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.cypher.Param;
import org.papergraph.cypher.ParamType;
import org.papergraph.cypher.Statement;

/** Puts what a user gave a named query into its parameters. */
public final class Arguments {
  private final Statement statement;
  private final Names names;

  /** For {@code statement}, names of papers and terms looked up by {@code names}. */
  public Arguments(Statement statement, Names names) {
    this.statement = statement;
    this.names = names;
  }

  /**
   * Sees that what was given fits, as far as that can be told without a graph.
   *
   * @throws UsageException for too many or too few, unknown ones, and wrong types
   */
  public static void check(
      Statement statement, List<String> positional, Map<String, String> named) {
    Map<String, String> given = assign(statement, positional, named);
    statement.params().forEach(param -> check(statement, param, given));
  }

  /**
   * The statement's parameters, given what {@link #check} lets pass.
   *
   * @param positional for the parameters that {@code named} does not give, in their order
   * @throws UnknownNameException for papers and terms that are not in the graph
   */
  public Map<String, Object> bind(List<String> positional, Map<String, String> named) {
    Map<String, String> given = assign(statement, positional, named);
    Map<String, Object> bound = new HashMap<>();
    statement.params().forEach(param -> bound.put(param.name(), value(param, given)));
    return bound;
  }

  private static Map<String, String> assign(
      Statement statement, List<String> positional, Map<String, String> named) {
    List<String> known = statement.params().stream().map(Param::name).toList();
    for (String name : named.keySet()) {
      if (!known.contains(name)) {
        throw usage(statement, "has no parameter " + name);
      }
    }
    List<String> open = known.stream().filter(name -> !named.containsKey(name)).toList();
    if (positional.size() > open.size()) {
      throw usage(
          statement, "was given more than it takes: \"" + positional.get(open.size()) + "\"");
    }
    Map<String, String> given = new LinkedHashMap<>(named);
    for (int i = 0; i < positional.size(); i++) {
      given.put(open.get(i), positional.get(i));
    }
    return given;
  }

  private static void check(Statement statement, Param param, Map<String, String> given) {
    Optional<String> text = text(param, given);
    if (text.isEmpty()) {
      throw usage(statement, "lacks its parameter " + param.name() + ", " + param.description());
    }
    if (param.type() == ParamType.INT && !isInteger(text.get())) {
      throw usage(
          statement,
          "takes an integer as its parameter " + param.name() + ", not \"" + text.get() + "\"");
    }
  }

  private static boolean isInteger(String text) {
    try {
      Long.parseLong(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Optional<String> text(Param param, Map<String, String> given) {
    return Optional.ofNullable(given.get(param.name())).or(param::defaultValue);
  }

  /** A name that is left out stays open, which statements see as null. */
  private Object value(Param param, Map<String, String> given) {
    String text = text(param, given).orElseThrow();
    return switch (param.type()) {
      case INT -> Long.valueOf(text);
      case STRING -> text;
      case TERM -> text.isEmpty() ? null : names.term(text);
      case PAPER -> text.isEmpty() ? null : names.paper(text);
      case ROWS, VECTOR -> throw new IllegalStateException(statement.name() + " is no query");
    };
  }

  private static UsageException usage(Statement statement, String reason) {
    return new UsageException(
        "The query "
            + NamedQueries.shortName(statement)
            + " "
            + reason
            + ".\n"
            + NamedQueries.synopsis(statement));
  }
}
