package org.papergraph.corpus.formats;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.papergraph.corpus.CorpusException;
import org.papergraph.corpus.Opening;
import org.papergraph.corpus.RecordSink;
import org.papergraph.corpus.SourceRecord;

/** Reads sources much larger than its memory, one of each family of formats. */
final class LongSourcesMain {
  static final int PAPERS = 30_000;

  private static final int PROCEEDINGS = 100;
  private static final String TEXT = "We study flows that work well on all data. ".repeat(36);

  private LongSourcesMain() {}

  /** Prints for each how many papers it had, and how many of them a venue. */
  public static void main(String[] args) {
    sources().forEach(LongSourcesMain::read);
  }

  private static void read(String name, Opening source) {
    Count count = new Count();
    Corpus.read(source, name, count);
    System.out.println(name + " " + count.papers + " " + count.venues.size());
  }

  private static Map<String, Opening> sources() {
    Map<String, Opening> sources = new LinkedHashMap<>();
    sources.put("bibtex", of("", LongSourcesMain::bibtex, ""));
    sources.put("ris", of("", LongSourcesMain::ris, ""));
    sources.put("lines", of("", i -> "Flows of number %d\n%s\n".formatted(i, TEXT), ""));
    sources.put("jsonl", of("", i -> json(i) + "\n", ""));
    sources.put("utf16", of("\uFEFF", i -> json(i) + "\n", "").in(StandardCharsets.UTF_16LE));
    sources.put("json", of("{\"total\":1,\"results\":[" + json(-1), i -> ",\n" + json(i), "]}"));
    sources.put(
        "csv", of("Title,Abstract,Journal\n", i -> "Flow %d,\"%s\",V\n".formatted(i, TEXT), ""));
    sources.put("xml", of("<PubmedArticleSet>", LongSourcesMain::pubmed, "</PubmedArticleSet>"));
    return sources;
  }

  private static GeneratedSource of(
      String start, java.util.function.IntFunction<String> piece, String end) {
    return new GeneratedSource(start, piece, PAPERS, end);
  }

  /** The last ones are those that the others name. */
  private static String bibtex(int i) {
    int left = PAPERS - 1 - i;
    return left < PROCEEDINGS
        ? "@proceedings{p%d, title = {Proceedings %d}}\n".formatted(left, left)
        : "@inproceedings{k%d, title = {Flow %d}, abstract = {%s}, crossref = {P%d}}\n"
            .formatted(i, i, TEXT, i % PROCEEDINGS);
  }

  private static String ris(int i) {
    return "TY  - JOUR\nTI  - Flow %d\nAB  - %s\nJO  - V\nER  - \n".formatted(i, TEXT);
  }

  /** With names of which none comes twice, as the words of abstracts at OpenAlex. */
  private static String json(int i) {
    return "{\"id\":\"%d\",\"title\":\"Flow %d\",\"abstract\":\"%s\",\"venue\":\"V\",\"x\":{\"w%d\":1}}"
        .formatted(i, i, TEXT, i);
  }

  private static String pubmed(int i) {
    return """
    <PubmedArticle><MedlineCitation><PMID>%d</PMID><Article><Journal><Title>V</Title></Journal>
    <ArticleTitle>Flow %d</ArticleTitle><Abstract><AbstractText>%s</AbstractText></Abstract>
    </Article></MedlineCitation></PubmedArticle>
    """
        .formatted(i + 1, i, TEXT);
  }

  private static final class Count implements RecordSink {
    private final TreeSet<String> venues = new TreeSet<>();
    private int papers;

    @Override
    public void record(SourceRecord record) {
      papers++;
      record.paper().metadata().venue().ifPresent(venues::add);
    }

    @Override
    public void skipped(CorpusException problem) {
      throw problem;
    }

    @Override
    public void doubted(CorpusException doubt) {
      throw doubt;
    }
  }
}
