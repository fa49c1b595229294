package org.papergraph.cli.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.query.GraphValue;

class FormatTest {
  private static final Screen NARROW = new Screen(OptionalInt.of(60), false);
  private static final GraphValue.Node PAPER =
      new GraphValue.Node("4:a:0", List.of("Paper"), Map.of("title", "Limits"));
  private static final GraphValue.Node TERM =
      new GraphValue.Node("4:a:1", List.of("Method", "Term"), Map.of("name", "flow"));
  private static final GraphValue.Relationship MENTION =
      new GraphValue.Relationship("5:a:2", "MENTIONS", "4:a:0", "4:a:1", Map.of("count", 3L));
  private static final List<String> COLUMNS = List.of("what", "value", "number");
  private static final List<List<Object>> ROWS =
      List.of(
          Arrays.asList("null", null, null),
          List.of("text", "a, \"b\" | c_d", 1L),
          List.of("lines", "one\ntwo\r\nthree\tfour", 22L),
          List.of("wide", "薛定谔桥 and Schro\u0308dinger", -3.5),
          List.of("escape", "\u001B[31mred\u001B[0m \u009B1m \u202Eabc", Double.NaN),
          List.of("empty", "", 0L),
          List.of("list", Arrays.asList(1L, null, "x", List.of(true)), 1e-7),
          List.of("map", ordered("b", 1L, "a", Arrays.asList("x", null)), 1234567890123L),
          List.of("date", LocalDate.of(2026, 11, 24), 7L),
          List.of("bytes", new byte[] {1, -1}, 8L),
          List.of("node", TERM, 1L),
          List.of("edge", MENTION, 2L),
          List.of("path", new GraphValue.Path(List.of(TERM, PAPER), List.of(MENTION)), 3L),
          List.of("marked", new Marked("𝔽lows | are flows.", List.of(0, 12), List.of(5, 17)), 4L));

  private static Map<String, Object> ordered(String a, Object b, String c, Object d) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(a, b);
    map.put(c, d);
    return map;
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TABLE", "JSON", "CSV", "MARKDOWN"})
  void printsAsInTheGoldenFile(Format format) throws IOException {
    assertThat(print(format, Screen.NONE)).isEqualTo(golden(format + ".txt"));
  }

  @Test
  void tablesFitTheTerminal() throws IOException {
    String table = print(Format.TABLE, NARROW);
    assertThat(table).isEqualTo(golden("table-narrow.txt"));
    assertThat(table.lines()).allMatch(line -> DisplayText.width(line) <= 60);
  }

  @Test
  void noControlCharacterReachesATerminal() throws IOException {
    for (Format format : List.of(Format.TABLE, Format.JSON, Format.CSV, Format.MARKDOWN)) {
      assertThat(print(format, NARROW).replaceAll("[\\n\\r\\t]", ""))
          .as(format.toString())
          .doesNotContainPattern("[\\p{Cc}\\u202E]");
    }
  }

  @Test
  void csvInAFileIsExact() throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().ofCsvRecord(print(Format.CSV, Screen.NONE))) {
      List<CsvRecord> records = csv.stream().toList();
      assertThat(records).hasSize(ROWS.size() + 1);
      for (int i = 1; i < 6; i++) {
        assertThat(records.get(i + 1).getField(1)).isEqualTo(ROWS.get(i).get(1));
      }
    }
  }

  @Test
  void jsonIsRead() throws IOException {
    var json = new ObjectMapper().readTree(print(Format.JSON, Screen.NONE));
    assertThat(json).hasSize(ROWS.size());
    assertThat(json.get(0).get("value").isNull()).isTrue();
    for (int i = 1; i < 6; i++) {
      assertThat(json.get(i).get("value").textValue()).isEqualTo(ROWS.get(i).get(1));
    }
    assertThat(json.get(11).get("value").get("end").textValue()).isEqualTo("4:a:1");
  }

  @Test
  void withoutRowsOutputIsWellFormed() throws IOException {
    assertThat(print(Format.JSON, Screen.NONE, List.of())).isEqualTo("[]\n");
    assertThat(print(Format.CSV, Screen.NONE, List.of())).isEqualTo("what,value,number\n");
    assertThat(print(Format.TABLE, Screen.NONE, List.of()))
        .isEqualTo("what  value  number\n----  -----  ------\n");
  }

  @Test
  void colourIsForHeadersAlone() throws IOException {
    String table =
        print(Format.TABLE, new Screen(OptionalInt.of(60), true), List.of(List.of("a", "b", 1L)));
    assertThat(table).startsWith("\u001B[1mwhat  value  number\u001B[0m\n");
    assertThat(table.lines().skip(1)).noneMatch(line -> line.contains("\u001B"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TABLE", "JSON", "CSV", "MARKDOWN"})
  void rowsAreWrittenAsTheyCome(Format format) throws IOException {
    long[] written = {0};
    Writer out =
        new Writer() {
          @Override
          public void write(char[] text, int start, int length) {
            written[0] += length;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Printer printer = format.printer(out, Screen.NONE, COLUMNS);
    List<Object> row = List.of("x".repeat(100), "y", 1L);
    for (int i = 0; i < 10_000; i++) {
      printer.row(row);
    }
    assertThat(written[0]).as("before the end").isGreaterThan(10_000 * 90L);
    printer.finish();
  }

  @Test
  void papersAloneAreNoRows() {
    assertThatThrownBy(() -> print(Format.KEYS, Screen.NONE))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String print(Format format, Screen screen) throws IOException {
    return print(format, screen, ROWS);
  }

  private static String print(Format format, Screen screen, List<List<Object>> rows)
      throws IOException {
    StringWriter out = new StringWriter();
    Printer printer = format.printer(out, screen, COLUMNS);
    for (List<Object> row : rows) {
      printer.row(row);
    }
    printer.finish();
    return out.toString();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = FormatTest.class.getResourceAsStream("/print/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
