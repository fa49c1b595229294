package org.papergraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFileTest {
  @Test
  void headerSaysWhatParametersAndColumnsThereAre() {
    Statement statement =
        StatementFile.parse(
                "query/x",
                """
                // Papers that hold the words,
                // best first.
                // @param words string what to look for
                // @param top int=20 how many rows at most
                // @return paper its title
                CYPHER 5
                // inner comment with a $dollar
                MATCH (p:Paper) WHERE p.title CONTAINS $words
                RETURN p.title AS paper LIMIT $top
                """)
            .getFirst();
    assertThat(statement)
        .isEqualTo(
            new Statement(
                "query/x",
                "CYPHER 5\nMATCH (p:Paper) WHERE p.title CONTAINS $words\n"
                    + "RETURN p.title AS paper LIMIT $top",
                "Papers that hold the words, best first.",
                List.of(
                    new Param("words", ParamType.STRING, Optional.empty(), "what to look for"),
                    new Param("top", ParamType.INT, Optional.of("20"), "how many rows at most")),
                List.of(new Column("paper", "its title"))));
  }

  @Test
  void scriptsHoldSeveralStatements() {
    List<Statement> statements =
        StatementFile.parse(
            "schema",
            """
            // Two things.
            CYPHER 5
            RETURN 'a;b';

            // the second
            CYPHER 5
            RETURN 2;
            """);
    assertThat(statements)
        .extracting(Statement::text)
        .containsExactly("CYPHER 5\nRETURN 'a;b'", "CYPHER 5\nRETURN 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CYPHER 5~RETURN 1 | no comment says",
        "// Does.~RETURN 1 | starts with CYPHER 5",
        "// Does. | no statement",
        "// Does.~// @param x number what~CYPHER 5~RETURN $x | unknown type",
        "// Does.~// @param x int~CYPHER 5~RETURN $x | expected // @param",
        "// Does.~// @param x int=ten what~CYPHER 5~RETURN $x | no integer",
        "// Does.~// @result x what~CYPHER 5~RETURN 1 | expected // @return",
        "// Does.~// @param x int what~CYPHER 5~RETURN 1 | uses [] but declares [x]",
        "// Does.~CYPHER 5~RETURN $x | uses [x] but declares []",
        "// Does.~// @param x int a~// @param x int b~CYPHER 5~RETURN $x | declared twice: x",
      })
  void defectsNameFileAndReason(String lines, String reason) {
    String content = lines.replace('~', '\n');
    assertThatThrownBy(() -> StatementFile.parse("query/bad", content))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cypher/query/bad")
        .hasMessageContaining(reason);
  }
}
