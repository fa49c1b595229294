package org.papergraph.corpus.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Paper;

class AtomReaderTest {
  private static final String START =
      "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:arxiv='http://arxiv.org/schemas/atom'>"
          + "<title>Search</title>";

  @Test
  void papersOfArxivAreRead() {
    Paper paper =
        Collected.of(
                START
                    + """
                    <entry><id>http://arxiv.org/abs/hep-th/9901001v3</id><title>On
                      $x$-rays</title><summary>  We
                    show. </summary><published>1999-01-02T00:00:00Z</published>
                    <updated>2001-01-02T00:00:00Z</updated>
                    <link href="http://arxiv.org/pdf/hep-th/9901001v3" rel="related" title="pdf"/>
                    <link href="http://arxiv.org/abs/hep-th/9901001v3" rel="alternate"/>
                    <author><name>Ann Lee</name><arxiv:affiliation>MIT</arxiv:affiliation></author>
                    <author><name>Bo Li</name></author><arxiv:doi>10.1000/A</arxiv:doi>
                    <arxiv:journal_ref>J. Tests 1</arxiv:journal_ref>
                    <category term="hep-th"/><category term="math.CO"/></entry></feed>
                    """)
            .paper(0);

    assertThat(paper.title()).isEqualTo("On $x$-rays");
    assertThat(paper.abstractText()).isEqualTo("We show.");
    assertThat(paper.metadata().arxivId()).hasValue("hep-th/9901001");
    assertThat(paper.metadata().id()).isEmpty();
    assertThat(paper.metadata().doi()).hasValue("10.1000/a");
    assertThat(paper.metadata().year()).hasValue(1999);
    assertThat(paper.metadata().venue()).hasValue("J. Tests 1");
    assertThat(paper.metadata().url()).hasValue("http://arxiv.org/abs/hep-th/9901001v3");
    assertThat(paper.metadata().authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(paper.metadata().keywords()).containsExactly("hep-th", "math.CO");
  }

  @Test
  void errorsOfTheApiAreNoPapers() {
    Collected collected =
        Collected.of(
            START
                + "<entry><id>https://arxiv.org/api/errors#incorrect_id</id><title>Error</title>"
                + "<summary>incorrect id format for x</summary></entry></feed>");

    assertThat(collected.problems().getFirst())
        .contains("an error message instead of a paper (incorrect id format for x)");
    assertThat(collected.thrown).isPresent();
  }

  @Test
  void anEmptyFeedSaysSo() {
    assertThat(Collected.of(START + "</feed>").thrown.orElseThrow())
        .hasMessageContaining("nothing in it (a feed without entries");
  }

  @Test
  void otherFeedsAndPrefixesAreRead() {
    Paper paper =
        Collected.of(
                """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>urn:1</a:id>
                <media:title>Picture</media:title><a:title type="html">A &lt;b&gt;bold&lt;/b&gt; title</a:title>
                <a:summary type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Caf&amp;eacute;.&lt;/p&gt;</a:summary>
                <a:updated>2020-01-01</a:updated></a:entry></a:feed>
                """)
            .paper(0);

    assertThat(paper.title()).isEqualTo("A bold title");
    assertThat(paper.abstractText()).isEqualTo("One. Café.");
    assertThat(paper.metadata().id()).hasValue("urn:1");
    assertThat(paper.metadata().year()).hasValue(2020);
  }

  @Test
  void theDailyFeedOfArxivIsRead() {
    Paper paper =
        Collected.of(
                START
                    + "<entry><id>oai:arXiv.org:2411.00001v1</id><title>T</title><summary>"
                    + "arXiv:2411.00001v1 Announce Type: new \nAbstract: We show.</summary>"
                    + "<dc:creator>Ann Lee, Bo Li</dc:creator></entry></feed>")
            .paper(0);

    assertThat(paper.abstractText()).isEqualTo("We show.");
    assertThat(paper.metadata().arxivId()).hasValue("2411.00001");
    assertThat(paper.metadata().authors()).containsExactly("Ann Lee", "Bo Li");
  }
}
