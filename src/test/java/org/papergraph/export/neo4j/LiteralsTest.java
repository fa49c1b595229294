package org.papergraph.export.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That Cypher reads them so is for {@link CypherScriptIT}. */
class LiteralsTest {

  private static String literal(Object value) {
    StringBuilder text = new StringBuilder();
    Literals.append(value, text);
    return text.toString();
  }

  @Test
  void stringsStayOnOneLine() {
    assertThat(literal("it's \"so\" \\ \\u0041")).isEqualTo("'it\\'s \"so\" \\\\ \\\\u0041'");
    assertThat(literal("a\r\n\tb")).isEqualTo("'a\\r\\n\\tb'");
    assertThat(literal("\u0000\u001F\u0085\u2028\u202E\uFFFE\uFFFF"))
        .isEqualTo("'\\u0000\\u001F\\u0085\\u2028\\u202E\\uFFFE\\uFFFF'");
    assertThat(literal("🧠 שלום")).isEqualTo("'🧠 שלום'");
  }

  @Test
  void numbersKeepTheirTypes() {
    assertThat(literal(List.of(1L, 1.0, -0.0, 1e-5, Long.MIN_VALUE, true)))
        .isEqualTo("[1, 1.0, -0.0, 1.0E-5, -9223372036854775808, true]");
    assertThat(literal(List.of(Double.NaN, Double.NEGATIVE_INFINITY)))
        .isEqualTo("[(0.0 / 0.0), (-1.0 / 0.0)]");
  }

  @Test
  void mapsMayHoldNull() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", null);
    map.put("list", new ArrayList<>());
    assertThat(literal(map)).isEqualTo("{name: null, list: []}");
  }
}
