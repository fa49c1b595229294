package org.papergraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsTest {
  static Stream<String> shipped() {
    return Stream.of("export/script", "load", "query")
        .flatMap(folder -> Statements.names(folder).stream());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedStatementIsWellFormed(String name) {
    Statement statement = Statements.named(name);
    assertThat(statement.description()).isNotBlank();
    if (name.startsWith("query/")) {
      assertThat(statement.columns()).isNotEmpty();
    }
  }

  @Test
  void schemaIsAScript() {
    assertThat(Statements.script("schema")).hasSizeGreaterThan(1);
  }

  @Test
  void whatIsNotShippedIsNotFound() {
    assertThat(Statements.find("query/no-such-query")).isEmpty();
    assertThat(Statements.names("no-such-folder")).isEmpty();
  }
}
