package org.papergraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment lines that open a statement's file: what it answers, then its parameters and columns.
 *
 * <pre>
 * // Papers that use any method whose name holds the words.
 * // &#64;param words string what to look for
 * // &#64;param top int=20 how many rows at most
 * // &#64;return paper its title
 * </pre>
 */
record Header(String description, List<Param> params, List<Column> columns) {
  private static final Pattern PARAM =
      Pattern.compile("@param (\\w+) ([a-z]+)(?:=(\\S*))? (\\S.*)");
  private static final Pattern RETURN = Pattern.compile("@return (\\w+) (\\S.*)");

  static Header of(String file, List<String> lines) {
    List<String> description = new ArrayList<>();
    List<Param> params = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("@param")) {
        params.add(param(file, line));
      } else if (line.startsWith("@")) {
        columns.add(column(file, line));
      } else {
        description.add(line);
      }
    }
    return new Header(String.join(" ", description).strip(), params, columns);
  }

  private static Param param(String file, String line) {
    Matcher matcher = match(PARAM, file, line, "// @param name type[=default] description");
    ParamType type =
        ParamType.named(matcher.group(2)).orElseThrow(() -> defect(file, line, "unknown type"));
    Optional<String> fallback = Optional.ofNullable(matcher.group(3));
    if (type == ParamType.INT && fallback.filter(value -> !value.matches("-?\\d+")).isPresent()) {
      throw defect(file, line, "the default is no integer");
    }
    return new Param(matcher.group(1), type, fallback, matcher.group(4));
  }

  private static Column column(String file, String line) {
    Matcher matcher = match(RETURN, file, line, "// @return column description");
    return new Column(matcher.group(1), matcher.group(2));
  }

  private static Matcher match(Pattern pattern, String file, String line, String expected) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw defect(file, line, "expected " + expected);
    }
    return matcher;
  }

  private static IllegalStateException defect(String file, String line, String reason) {
    return new IllegalStateException("cypher/" + file + ": " + reason + ": " + line);
  }
}
