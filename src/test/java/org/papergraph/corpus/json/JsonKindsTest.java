package org.papergraph.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.corpus.Collected;
import org.papergraph.corpus.Metadata;
import org.papergraph.corpus.Paper;

class JsonKindsTest {
  private static Paper paper(String json) {
    Collected collected = Collected.of(json);
    assertThat(collected.skipped).isEmpty();
    assertThat(collected.records).hasSize(1);
    return collected.paper(0);
  }

  @Test
  void worksOfOpenAlexAreRead() {
    Paper paper =
        paper(
            """
            {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/X",
             "title": "On <i>Cats</i>", "display_name": "On <i>Cats</i>", "publication_year": 2020,
             "ids": {"openalex": "https://openalex.org/W1", "pmid": "https://pubmed.ncbi.nlm.nih.gov/77"},
             "primary_location": {"landing_page_url": "https://doi.org/10.1000/x",
               "source": {"display_name": "J. Cats &amp; Dogs"}},
             "locations": [{"landing_page_url": "https://arxiv.org/abs/2001.00001v2"}],
             "authorships": [{"author": {"display_name": "Ann Lee"}, "raw_author_name": "Lee, A."},
               {"author": {"display_name": null}, "raw_author_name": "Bo Li"}],
             "keywords": [{"keyword": "cats"}], "concepts": [{"display_name": "Biology"}],
             "abstract_inverted_index": {"purr.": [3, 7], "Cats": [0], "and": [2], "sleep": [1],
               "bad": [-1, 1.5, "x", null], "Always": [9999999999]}}
            """);

    assertThat(paper.title()).isEqualTo("On Cats");
    assertThat(paper.abstractText()).isEqualTo("Cats sleep and purr. purr. Always");
    Metadata metadata = paper.metadata();
    assertThat(metadata.id()).isEmpty();
    assertThat(metadata.doi()).hasValue("10.1000/x");
    assertThat(metadata.pmid()).hasValue("77");
    assertThat(metadata.arxivId()).hasValue("2001.00001");
    assertThat(metadata.year()).hasValue(2020);
    assertThat(metadata.venue()).hasValue("J. Cats & Dogs");
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Li");
    assertThat(metadata.keywords()).containsExactly("cats");
  }

  @Test
  void aWorkThatNobodyElseKnowsKeepsItsKey() {
    Paper paper =
        paper(
            """
            {"id":"https://openalex.org/W2","display_name":"Dogs","keywords":[],"abstract_inverted_index":null,\
            "concepts":[{"display_name":"Biology"}]}
            """);

    assertThat(paper.title()).isEqualTo("Dogs");
    assertThat(paper.abstractText()).isEmpty();
    assertThat(paper.metadata().id()).hasValue("https://openalex.org/W2");
    assertThat(paper.metadata().keywords()).containsExactly("Biology");
  }

  @ParameterizedTest
  @MethodSource("noPapers")
  void whatIsNoPaperIsRefused(String json, String what) {
    Collected collected = Collected.of("[" + json + ",{\"title\":\"A\"}]");

    assertThat(collected.titles()).containsExactly("A");
    assertThat(collected.problems())
        .containsExactly(
            "papers.txt, record 1, line 1, column 2: not a paper ("
                + what
                + "); leave it out, or export the papers themselves");
  }

  static Stream<Arguments> noPapers() {
    return Stream.of(
        Arguments.of(
            "{\"id\":\"https://openalex.org/A1\",\"display_name\":\"Ann Lee\",\"works_count\":3}",
            "an author of OpenAlex"),
        Arguments.of(
            "{\"id\":\"https://openalex.org/S1\",\"display_name\":\"J. Cats\"}",
            "a source of OpenAlex"),
        Arguments.of("{\"authorId\":\"1\",\"name\":\"Ann Lee\"}", "an author of Semantic Scholar"),
        Arguments.of(
            "{\"title\":\"J. Cats\",\"ISSN\":[],\"breakdowns\":{}}",
            "a journal or a member of Crossref"),
        Arguments.of("{\"itemType\":\"attachment\",\"title\":\"PDF\"}", "attachment"));
  }

  @Test
  void papersOfSemanticScholarAreRead() {
    Paper paper =
        paper(
            """
            {"paperId":"0a","corpusId":5,"externalIds":{"DOI":"10.1000/X","ArXiv":"1706.00001","PubMed":"88",\
            "ACL":"P19-1001","CorpusId":5},"url":"https://www.semanticscholar.org/paper/0a","title":"Cats",\
            "abstract":"We.","venue":"","journal":{"name":"J. Cats"},"year":2019,\
            "authors":[{"authorId":"1","name":"Ann Lee"}],"citations":[{"title":"no"}]}
            """);

    Metadata metadata = paper.metadata();
    assertThat(paper.title()).isEqualTo("Cats");
    assertThat(paper.abstractText()).isEqualTo("We.");
    assertThat(metadata.id()).isEmpty();
    assertThat(metadata.doi()).hasValue("10.1000/x");
    assertThat(metadata.arxivId()).hasValue("1706.00001");
    assertThat(metadata.pmid()).hasValue("88");
    assertThat(metadata.aclId()).hasValue("P19-1001");
    assertThat(metadata.venue()).hasValue("J. Cats");
    assertThat(metadata.year()).hasValue(2019);
    assertThat(metadata.authors()).containsExactly("Ann Lee");
  }

  @Test
  void olderPapersOfSemanticScholarAreRead() {
    Collected collected =
        Collected.of(
            """
            {"id":"0b","title":"Dogs","paperAbstract":"They.","authors":[{"name":"Bo Li","ids":["2"]}],"year":2001,\
            "inCitations":[],"s2Url":"https://s2.org/0b","journalName":"J. Dogs","venue":"","doi":"","pmid":""}
            {"paper_id":"9","title":"Fish","authors":[{"first":"Ann","middle":["B."],"last":"Lee","suffix":"Jr"}],\
            "abstract":null,"year":null,"arxiv_id":"1234.56789","journal":"J. Fish"}
            """);

    assertThat(collected.paper(0).abstractText()).isEqualTo("They.");
    assertThat(collected.paper(0).metadata().id()).hasValue("0b");
    assertThat(collected.paper(0).metadata().venue()).hasValue("J. Dogs");
    assertThat(collected.paper(0).metadata().authors()).containsExactly("Bo Li");
    assertThat(collected.paper(1).metadata().id()).isEmpty();
    assertThat(collected.paper(1).metadata().arxivId()).hasValue("1234.56789");
    assertThat(collected.paper(1).metadata().venue()).hasValue("J. Fish");
    assertThat(collected.paper(1).metadata().authors()).containsExactly("Ann B. Lee Jr");
  }

  @Test
  void itemsOfCslAreRead() {
    Paper paper =
        paper(
            """
            [{"id": "beethoven2020", "type": "article-journal", "title": "On <i>Cats</i>",
              "abstract": "<jats:title>Abstract</jats:title><jats:p>We &amp; they.</jats:p>",
              "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
                {"literal": "The Cat Group"}, {"family": "Aristotle"}],
              "issued": {"date-parts": [["2020", 5]]}, "container-title": "J. Cats", "DOI": "10.1000/X",
              "PMID": "99", "URL": "https://x.org", "keyword": "cats, dogs", "note": "arXiv: 2001.00001"}]
            """);

    Metadata metadata = paper.metadata();
    assertThat(paper.title()).isEqualTo("On Cats");
    assertThat(paper.abstractText()).isEqualTo("We & they.");
    assertThat(metadata.id()).isEmpty();
    assertThat(metadata.citeKey()).hasValue("beethoven2020");
    assertThat(metadata.authors())
        .containsExactly("Ludwig van Beethoven", "The Cat Group", "Aristotle");
    assertThat(metadata.year()).hasValue(2020);
    assertThat(metadata.venue()).hasValue("J. Cats");
    assertThat(metadata.doi()).hasValue("10.1000/x");
    assertThat(metadata.pmid()).hasValue("99");
    assertThat(metadata.arxivId()).hasValue("2001.00001");
    assertThat(metadata.url()).hasValue("https://x.org");
    assertThat(metadata.keywords()).containsExactly("cats", "dogs");
  }

  @Test
  void answersOfCrossrefAreRead() {
    Paper paper =
        paper(
            """
            {"status":"ok","message-type":"work","message":{"DOI":"10.1000/X","title":["Cats\\n and dogs"],\
            "container-title":["J. Cats","JC"],"author":[{"name":"The Group"},{"given":"Ann","family":"Lee","suffix":"Jr"}],\
            "issued":{"date-parts":[[null]]},"published-print":{"date-parts":[[2003,4]]},"reference":[{"DOI":"10.1/2"}]}}
            """);

    assertThat(paper.title()).isEqualTo("Cats and dogs");
    assertThat(paper.metadata().venue()).hasValue("J. Cats");
    assertThat(paper.metadata().year()).hasValue(2003);
    assertThat(paper.metadata().authors()).containsExactly("The Group", "Ann Lee Jr");
    assertThat(paper.metadata().citeKey()).isEmpty();
  }

  @Test
  void datesOfCslMayBeRaw() {
    Collected collected =
        Collected.of(
            """
            [{"id":"a","title":"A","issued":{"raw":"May 1999"}},{"id":"b","title":"B","issued":"2001-02"},
             {"id":"c","title":["C"],"issued":{"literal":"ca. 1850"}},{"id":"d","type":"entry","title":"D"}]
            """);

    assertThat(collected.records)
        .extracting(record -> record.paper().metadata().year().orElse(0))
        .containsExactly(1999, 2001, 1850, 0);
    assertThat(collected.paper(3).metadata().citeKey()).hasValue("d");
  }

  @Test
  void arxivsDumpIsRead() {
    Collected collected =
        Collected.of(
            """
            {"id":"0704.0001","submitter":"X","authors":"P. N\\\\'emeth, B. Li","title":"Cats\\n  of $x$","comments":null,\
            "journal-ref":"J. Cats 7,\\n  2008","doi":"10.1000/X","categories":"hep-ph cs.CL","abstract":"  We\\nshow.\\n",\
            "versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},{"version":"v2","created":"Tue, 1 Jan 2008 00:00:00 GMT"}],\
            "update_date":"2008-11-26","authors_parsed":[["N\\\\'emeth","P.","","Some Place"],["Li","B.","Jr"]]}
            {"id":"hep-th/9901001","authors":"A. Lee, B. Li and C. Ma","title":"Dogs","categories":"hep-th",\
            "abstract":"They.","versions":["v1"],"update_date":"2007-05-23"}
            """);

    Metadata first = collected.paper(0).metadata();
    assertThat(collected.titles()).containsExactly("Cats of $x$", "Dogs");
    assertThat(collected.paper(0).abstractText()).isEqualTo("We show.");
    assertThat(first.id()).isEmpty();
    assertThat(first.arxivId()).hasValue("0704.0001");
    assertThat(first.year()).hasValue(2007);
    assertThat(first.venue()).hasValue("J. Cats 7, 2008");
    assertThat(first.doi()).hasValue("10.1000/x");
    assertThat(first.authors()).containsExactly("P. Németh", "B. Li Jr");
    assertThat(first.keywords()).containsExactly("hep-ph", "cs.CL");
    assertThat(collected.paper(1).metadata().year()).hasValue(1999);
    assertThat(collected.paper(1).metadata().authors()).containsExactly("A. Lee", "B. Li", "C. Ma");
  }

  @Test
  void otherNamesOfFieldsAreKnown() {
    Collected collected =
        Collected.of(
            """
            {"title":"A","summary":"We &lt; they.","description":"no","publication_year":2020.0,"journal":{"title":"J."}}
            {"itemType":"journalArticle","title":"B","abstractNote":"It.","date":"2019-05","publicationTitle":"J. B",\
            "DOI":"10.1000/b","creators":[{"creatorType":"author","firstName":"Ann","lastName":"Lee"}],"citationKey":"lee"}
            """);

    assertThat(collected.paper(0).abstractText()).isEqualTo("We < they.");
    assertThat(collected.paper(0).metadata().year()).hasValue(2020);
    assertThat(collected.paper(0).metadata().venue()).hasValue("J.");
    assertThat(collected.paper(1).abstractText()).isEqualTo("It.");
    assertThat(collected.paper(1).metadata().venue()).hasValue("J. B");
    assertThat(collected.paper(1).metadata().year()).hasValue(2019);
    assertThat(collected.paper(1).metadata().authors()).containsExactly("Ann Lee");
    assertThat(collected.paper(1).metadata().citeKey()).hasValue("lee");
  }
}
