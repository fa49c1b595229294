package org.papergraph.export.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is opened, asked, and heard. */
class BrowserTest {
  private static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  @TempDir Path temp;

  @Test
  void aQuietPageAnswers() throws Exception {
    String body =
        """
        <input id="q"><p id="p">none</p>
        <script>document.getElementById("q").oninput =
          e => setTimeout(() => document.getElementById("p").textContent = e.target.value, 50);
        </script>
        """;
    try (Browser page = Browser.open(page(body))) {
      assertThat(page.eval("document.title").textValue()).isEqualTo("tëst 😀");
      assertThat(page.eval("({a: [1, 2.5], b: null})").toString())
          .isEqualTo("{\"a\":[1,2.5],\"b\":null}");
      page.eval("q.value = 'typed'; q.dispatchEvent(new Event('input'))");
      page.await("p.textContent === 'typed'");
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).isEmpty();
      assertThatThrownBy(() -> page.eval("nothing.there")).hasMessageContaining("nothing");
    }
  }

  @Test
  void complaintsAndRequestsAreHeard() throws Exception {
    String body =
        """
        <img src="http://127.0.0.1:9/picture.png"><link rel="stylesheet" href="missing.css">
        <script>console.error("bad", 1); setTimeout(() => { throw new Error("late"); });</script>
        """;
    try (Browser page = Browser.open(page(body))) {
      page.await("true");
      assertThat(page.requests()).containsExactly("http://127.0.0.1:9/picture.png");
      assertThat(page.complaints())
          .anyMatch(line -> line.startsWith("console:") && line.contains("bad"))
          .anyMatch(line -> line.startsWith("exception:") && line.contains("late"))
          .anyMatch(line -> line.startsWith("log:") && line.contains("missing.css"));
    }
  }

  @Test
  void theScriptOfTheHtmlPageDraws() throws Exception {
    String body =
        """
        <div id="graph" style="width: 400px; height: 300px"></div><script>CYTOSCAPE</script>
        <script>const cy = cytoscape({container: document.getElementById("graph"), elements: [
          {data: {id: "a"}}, {data: {id: "b"}}, {data: {id: "ab", source: "a", target: "b"}}]});
        </script>
        """;
    try (Browser page = Browser.open(page(body.replace("CYTOSCAPE", script())))) {
      assertThat(page.eval("[cy.nodes().length, cy.edges().length]").toString()).isEqualTo("[2,1]");
      assertThat(page.complaints()).isEmpty();
      Path picture = temp.resolve("page.png");
      page.screenshot(picture);
      assertThat(Files.size(picture)).isPositive();
    }
  }

  private static String script() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream(CYTOSCAPE)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Path page(String body) throws IOException {
    String head = "<!doctype html><html lang='en'><meta charset='utf-8'><title>tëst 😀</title>";
    return Files.writeString(temp.resolve("a page.html"), head + body);
  }
}
