package org.papergraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the statements of one file; a defect in the file is a defect of papergraph. */
final class StatementFile {
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private static final Pattern END = Pattern.compile(";[ \\t]*(?:\\n|$)");
  private static final String COMMENT = "//";

  /** Every statement pins its version, so that a newer server reads it as this one did. */
  private static final String VERSION = "CYPHER 5";

  private StatementFile() {}

  /**
   * @param name the file's path below {@code cypher/} without the ending
   */
  static List<Statement> parse(String name, String content) {
    List<String> lines = content.lines().toList();
    List<String> comments =
        lines.stream()
            .takeWhile(line -> line.startsWith(COMMENT))
            .map(line -> line.substring(COMMENT.length()).strip())
            .toList();
    Header header = Header.of(name, comments);
    require(!header.description().isEmpty(), name, "no comment says what it does");
    List<Statement> statements = new ArrayList<>();
    for (String text : texts(lines.subList(comments.size(), lines.size()))) {
      require(text.startsWith(VERSION + "\n"), name, "a statement starts with " + VERSION);
      statements.add(
          new Statement(name, text, header.description(), header.params(), header.columns()));
    }
    require(!statements.isEmpty(), name, "no statement");
    checkParams(name, header, statements);
    return List.copyOf(statements);
  }

  private static List<String> texts(List<String> lines) {
    String body =
        lines.stream()
            .filter(line -> !line.strip().startsWith(COMMENT))
            .collect(Collectors.joining("\n"));
    return END.splitAsStream(body).map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  private static void checkParams(String name, Header header, List<Statement> statements) {
    Set<String> declared = new LinkedHashSet<>();
    for (Param param : header.params()) {
      require(declared.add(param.name()), name, "declared twice: " + param.name());
    }
    Set<String> used = new TreeSet<>();
    for (Statement statement : statements) {
      PARAMETER.matcher(statement.text()).results().forEach(hit -> used.add(hit.group(1)));
    }
    require(used.equals(declared), name, "uses " + used + " but declares " + declared);
  }

  private static void require(boolean condition, String name, String reason) {
    if (!condition) {
      throw new IllegalStateException("cypher/" + name + ".cypher: " + reason);
    }
  }
}
