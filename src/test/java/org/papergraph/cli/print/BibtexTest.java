package org.papergraph.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexTest {
  private static Map<String, Object> paper(String id, String citeKey, String title) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("id", id);
    paper.put("citeKey", citeKey);
    paper.put("title", title);
    paper.put("authors", List.of("Ada Lovelace", "Research and Co"));
    paper.put("year", 2024L);
    paper.put("venue", "Proceedings of A & B");
    paper.put("doi", "10.1/x_y");
    paper.put("keywords", List.of("50% off", "a_b"));
    return paper;
  }

  private static String write(List<Map<String, Object>> papers) throws IOException {
    StringWriter out = new StringWriter();
    Bibtex bibtex = new Bibtex(out);
    for (Map<String, Object> paper : papers) {
      bibtex.entry(paper);
    }
    return out.toString();
  }

  @Test
  void entriesAreEscaped() throws IOException {
    assertThat(write(List.of(paper("p1", "ada2024", "LLMs & the AlexNet of 100% Flows"))))
        .isEqualTo(
            """
            @inproceedings{ada2024,
              title = {{LLMs} \\& the {AlexNet} of 100\\% Flows},
              author = {Ada Lovelace and {Research and Co}},
              year = {2024},
              booktitle = {Proceedings of A \\& B},
              doi = {10.1/x_y},
              keywords = {50\\% off, a\\_b}
            }

            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain | Plain",
        "a } b { c | a \\textbraceright{} b \\textbraceleft{} c",
        "Schr\\\"odinger & {\\'E}tale | Schr\\\"odinger \\& {\\'E}tale",
        "at $x_1 & y$ in A_B | at $x_1 & y$ in A\\_B",
        "costs 5$ | costs 5\\$",
        "escaped \\& already | escaped \\& already",
      })
  void titlesStayWhatTheyAre(String title, String field) throws IOException {
    assertThat(write(List.of(paper("p", "k", title)))).contains("title = {" + field + "},");
  }

  @Test
  void everyTitleIsReadBack() throws IOException, ParseException {
    List<String> titles =
        List.of(
            "a } b", "{", "x\\", "\"quoted\" @string{x}", "50% # ~ ^", "$", "new\nline \u001B[0m");
    int number = 0;
    StringWriter out = new StringWriter();
    Bibtex bibtex = new Bibtex(out);
    for (String title : titles) {
      bibtex.entry(paper("id" + number++, "same", title));
    }
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(out.toString()));
    assertThat(database.getEntries()).hasSize(titles.size()).containsKey(new Key("same"));
    for (BibTeXEntry entry : database.getEntries().values()) {
      assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2024");
    }
  }
}
