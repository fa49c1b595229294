package org.papergraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IrisTest {
  @Test
  void keysAreEncodedAsSparqlDoesIt() {
    assertThat(Iris.term("a-b_c.d~e")).hasToString("urn:papergraph:term:a-b_c.d~e");
    assertThat(Iris.term("a b/c:d%é𝔽\u0001"))
        .hasToString("urn:papergraph:term:a%20b%2Fc%3Ad%25%C3%A9%F0%9D%94%BD%01");
  }

  @Test
  void noTwoListsOfKeysMakeOneIri() {
    assertThat(Iris.own("wrote", "a:b", "c")).isNotEqualTo(Iris.own("wrote", "a", "b:c"));
    assertThat(Iris.own("wrote", "a", "b")).isNotEqualTo(Iris.own("wrote", "a:b"));
  }

  @Test
  void doisKeepWhatPathsMayHold() {
    assertThat(Iris.doi("10.1002/(sici)1097<1::aid-x>3.0.co;2-#"))
        .hasToString("https://doi.org/10.1002/(sici)1097%3C1::aid-x%3E3.0.co;2-%23");
    assertThat(Iris.arxiv("math/0211159")).hasToString("https://arxiv.org/abs/math/0211159");
  }

  @Test
  void papergraphsIrisHaveShortForms() {
    assertThat(new Prefixes().shorten(Iris.term("a b"))).isEqualTo("term:a%20b");
    assertThat(new Prefixes().shorten(Iris.own("wrote", "a", "b", 1))).isEqualTo("wrote:a:b:1");
    assertThat(new Prefixes().shorten(Vocabulary.AUTHOR)).isEqualTo("schema:author");
    assertThat(new Prefixes().shorten(Iris.TERMS)).isEqualTo("urn:papergraph:terms");
    assertThat(new Prefixes().shorten(Iris.doi("10.1/x"))).isEqualTo("https://doi.org/10.1/x");
  }
}
