package org.papergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.corpus.Metadata;

/** Makes the nodes of papers. */
final class PaperRows {

  private PaperRows() {}

  static PaperRow of(ResolvedPaper paper, List<MentionRow> mentions, List<MentionRow> proposals) {
    Map<String, Object> properties = properties(paper);
    List<String> authors = authors(paper);
    String digest =
        RowDigest.of(
            properties, paper.records(), authors, properties(mentions), properties(proposals));
    return new PaperRow(
        paper.id(), properties, paper.records(), authors, mentions, proposals, digest);
  }

  /**
   * Lists of authors, those of some proceedings above all, may print a name twice: it is one
   * author.
   */
  private static List<String> authors(ResolvedPaper paper) {
    return paper.paper().metadata().authors().stream().distinct().toList();
  }

  private static Map<String, Object> properties(ResolvedPaper paper) {
    Metadata metadata = paper.paper().metadata();
    Map<String, Object> properties = new TreeMap<>();
    properties.put("title", paper.paper().title());
    properties.put("abstract", paper.paper().abstractText());
    properties.put("sentences", paper.extraction().sentences());
    properties.put("year", metadata.year().isPresent() ? metadata.year().getAsInt() : null);
    properties.put("venue", metadata.venue().orElse(null));
    properties.put("doi", metadata.doi().orElse(null));
    properties.put("arxivId", metadata.arxivId().orElse(null));
    properties.put("pmid", metadata.pmid().orElse(null));
    properties.put("aclId", metadata.aclId().orElse(null));
    properties.put("url", metadata.url().orElse(null));
    properties.put("citeKey", metadata.citeKey().orElse(null));
    properties.put("keywords", metadata.keywords().isEmpty() ? null : metadata.keywords());
    properties.put("language", metadata.language().orElse(null));
    return properties;
  }

  private static Map<String, Map<String, Object>> properties(List<MentionRow> rows) {
    Map<String, Map<String, Object>> properties = new TreeMap<>();
    rows.forEach(row -> properties.put(row.term(), row.properties()));
    return properties;
  }
}
