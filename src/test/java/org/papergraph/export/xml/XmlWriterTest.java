package org.papergraph.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Losses;
import org.w3c.dom.Element;

class XmlWriterTest {
  @SuppressWarnings("unused")
  private static final List<String> NAMES = AwkwardGraph.NAMES;

  private final Losses losses = new Losses();

  @ParameterizedTest
  @FieldSource("NAMES")
  void namesArriveWhole(String name) throws Exception {
    Element element = parse(write(name));
    String expected = ExpectedGraph.mended(name);
    assertThat(element.getAttribute("value")).isEqualTo(expected);
    assertThat(element.getTextContent()).isEqualTo(expected);
    assertThat(losses.lines().isEmpty()).isEqualTo(expected.equals(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "a\uDC00b", "\uDC00\uD800", "\u0000", "\uFFFF"})
  void whatXmlCannotHoldIsReplacedAndCounted(String text) throws Exception {
    assertThat(parse(write(text)).getTextContent()).contains("\uFFFD").doesNotContain(text);
    assertThat(losses.lines())
        .singleElement()
        .asString()
        .endsWith("× character that XML does not allow, written as U+FFFD");
  }

  @Test
  void everyPlaneArrives() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x10000 ? 1 : 97) {
      if (XmlText.isAllowed(c)) {
        all.appendCodePoint(c);
      }
    }
    Element element = parse(write(all.toString()));
    assertThat(element.getAttribute("value")).isEqualTo(all.toString());
    assertThat(element.getTextContent()).isEqualTo(all.toString());
    assertThat(losses.lines()).isEmpty();
  }

  @Test
  void aFullDiskIsSaid() {
    OutputStream full =
        new FilterOutputStream(OutputStream.nullOutputStream()) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> write("x".repeat(1 << 20), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  private byte[] write(String value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(value, out);
    return out.toByteArray();
  }

  private void write(String value, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out, losses);
    xml.start("e").attribute("value", value).content(value).end().finish();
  }

  private static Element parse(byte[] xml) throws Exception {
    assertThat(new String(xml, StandardCharsets.UTF_8))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<e value=\"")
        .endsWith("</e>\n");
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getDocumentElement();
  }
}
