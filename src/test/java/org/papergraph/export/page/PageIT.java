package org.papergraph.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;
import org.papergraph.export.AwkwardGraph;
import org.papergraph.export.Exports;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Selection;
import org.papergraph.export.Selection.TermLimit;
import org.papergraph.export.reading.Browser;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;
import org.papergraph.store.OneGraph;

/** The page in Chromium, from a file and without a network. */
@OneGraph
@ExtendWith(HarnessExtension.class)
class PageIT {
  private static final String READY = "document.body.dataset.ready === 'true'";

  private static GraphConnection graph;
  @TempDir Path temp;

  @BeforeAll
  static void fill(GraphConnection harness) {
    graph = harness;
    AwkwardGraph.write(graph);
  }

  private Browser opened() throws IOException {
    Path file = temp.resolve("graph.html");
    Exports.write(graph, "html", "", file);
    Browser page = Browser.open(file);
    page.await(READY);
    return page;
  }

  private static long count(String cypher) {
    return graph.read(tx -> tx.run("CYPHER 5 " + cypher).single().get(0).asLong());
  }

  private static String js(String text) throws IOException {
    return JsonMapper.builder().build().writeValueAsString(text);
  }

  private static void type(Browser page, String text) throws IOException {
    page.eval(
        "query.focus(); query.value = %s; query.dispatchEvent(new Event('input')); 0"
            .formatted(js(text)));
  }

  private static void press(Browser page, String key) {
    page.eval("query.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key + "'})); 0");
  }

  private static String text(Browser page, String selector) {
    return page.eval("document.querySelector(\"" + selector + "\").textContent").textValue();
  }

  @Test
  void theGraphIsDrawnWithoutAComplaintOrARequest() throws IOException {
    try (Browser page = opened()) {
      assertThat(page.eval("cy.nodes().length").longValue())
          .isEqualTo(count("MATCH (n) WHERE n:Paper OR n:Term RETURN count(n)"));
      assertThat(page.eval("cy.edges().length").longValue())
          .isEqualTo(count("MATCH ()-[r:MENTIONS|PROPOSES|IS_A]->() RETURN count(r)"));
      assertThat(page.eval("cy.elements('.hidden').length").longValue()).isZero();
      assertThat(page.eval("Number.isFinite(cy.nodes()[0].position('x'))").booleanValue()).isTrue();
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).isEmpty();
    }
  }

  @Test
  void whatIsTypedIsFoundAndTold() throws IOException {
    try (Browser page = opened()) {
      type(page, "koopman op");
      assertThat(text(page, "#results li .name")).isEqualTo("Koopman operator");
      press(page, "Enter");
      assertThat(text(page, "#details h2")).isEqualTo("Koopman operator");
      assertThat(page.eval("cy.nodes('.chosen').id()").textValue())
          .isEqualTo("term:koopman operator");
      assertThat(text(page, "#details")).contains("Spoken of in (2)");
      type(page, "limits powers");
      press(page, "ArrowDown");
      press(page, "Enter");
      assertThat(text(page, "#details")).contains("Ada p1").contains("Proposes (1)");
      type(page, "no such thing");
      assertThat(page.eval("results.hidden").booleanValue()).isTrue();
      assertThat(text(page, "#status")).isEqualTo("0 results");
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void aLineTellsItsSentencesWithTheWordsMarked() throws IOException {
    try (Browser page = opened()) {
      page.eval("cy.getElementById('MENTIONS paper:p1 term:dynamical system').emit('tap'); 0");
      // The sentence begins with a character of two units, and places count characters.
      assertThat(
              page.eval("[...details.querySelectorAll('mark')].map(m => m.textContent)").toString())
          .isEqualTo("[\"dynamical systems\",\"dynamical systems\"]");
      assertThat(text(page, "#details blockquote"))
          .isEqualTo("Koopman operators linearise dynamical systems.");
      page.eval(
          "cy.edges('.IS_A').filter(e => e.target().id() === 'term:generative model')[0].emit('tap'); 0");
      assertThat(text(page, "#details mark")).containsPattern("m(asked|otion) diffusion model");
      page.eval("details.querySelector('button').click(); 0");
      assertThat(text(page, "#details h2")).containsPattern("m(asked|otion) diffusion model");
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void awkwardNamesAreTextsAndNothingElse() throws IOException {
    try (Browser page = opened()) {
      for (String name : AwkwardGraph.NAMES) {
        page.eval("choose(" + js("term:" + name) + "); 0");
        assertThat(text(page, "#details h2")).isEqualTo(name);
        assertThat(text(page, "#details mark")).isEqualTo(name);
      }
      assertThat(page.eval("details.querySelectorAll('script, b, img').length").intValue())
          .isZero();
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void theLegendAndTheLeastNumberOfPapersFilter() throws IOException {
    try (Browser page = opened()) {
      page.eval("document.querySelector('#legend input[value=Paper]').click(); 0");
      assertThat(page.eval("cy.nodes('.paper').not('.hidden').length").intValue()).isZero();
      page.eval("least.value = 2; least.dispatchEvent(new Event('input')); 0");
      assertThat(page.eval("cy.nodes('.term').not('.hidden').length").longValue())
          .isEqualTo(count("MATCH (t:Term) WHERE t.paperCount >= 2 RETURN count(t)"));
    }
  }

  @Test
  void everyControlHasAName() throws IOException {
    try (Browser page = opened()) {
      assertThat(
              page.eval(
                      "[...document.querySelectorAll('button, input')].filter(c => !(c.ariaLabel ||"
                          + " c.textContent.trim() || c.labels?.length)).length")
                  .intValue())
          .isZero();
      assertThat(page.eval("document.documentElement.scrollWidth <= innerWidth").booleanValue())
          .isTrue();
    }
  }

  @Test
  void twoPagesAreTheSameAndEndNoElementEarly() throws IOException {
    Exports.write(graph, "html", "", temp.resolve("1.html"));
    Exports.write(graph, "html", "", temp.resolve("2.html"));
    assertThat(temp.resolve("1.html")).hasSameBinaryContentAs(temp.resolve("2.html"));
    assertThat(Files.readString(temp.resolve("1.html")))
        .doesNotContain("alert(1)</script>")
        .contains("The Cytoscape Consortium")
        .contains("default-src 'none'");
  }

  @Test
  void aPageNeedsPapersOrTerms() {
    Selection authors = new Selection(Set.of(NodeKind.AUTHOR), TermLimit.NONE, Optional.empty());
    assertThatThrownBy(() -> Exports.write(graph, "html", "", authors, temp.resolve("none.html")))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("papers and terms");
  }
}
