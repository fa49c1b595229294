package org.papergraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoncharacterEscapesTest {
  private static final String LAST = "\uD83F\uDFFE";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Writer writer = new NoncharacterEscapes(bytes);

  private String written() throws IOException {
    writer.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void noncharactersAreEscaped() throws IOException {
    writer.write("a\uFFFEb\uFFFF\uFDD0c" + LAST + "d");
    assertThat(written()).isEqualTo("a\\uFFFEb\\uFFFF\\uFDD0c\\U0001FFFEd");
  }

  @Test
  void allElseStaysAsItIs() throws IOException {
    String text = "aé\u0001\uFFFD𝔽\uD83F\uDFFD🧠\n";
    writer.write(text);
    assertThat(written()).isEqualTo(text);
  }

  @Test
  void partsOfACharacterMayComeOneByOne() throws IOException {
    for (char each : ("x" + LAST + "🧠").toCharArray()) {
      writer.write(each);
    }
    writer.write(LAST.toCharArray(), 0, 1);
    writer.write("-" + LAST, 2, 1);
    assertThat(written()).isEqualTo("x\\U0001FFFE🧠\\U0001FFFE");
  }
}
