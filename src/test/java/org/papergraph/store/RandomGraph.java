package org.papergraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.papergraph.graph.BroaderRow;
import org.papergraph.graph.Graph;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.RecordRow;
import org.papergraph.graph.TermRow;

/** A small random graph with the records it is said to be made of. */
record RandomGraph(List<RecordRow> records, Graph graph) {
  private static final List<List<String>> LABELS =
      List.of(
          List.of("Method"),
          List.of("Concept"),
          List.of("Concept", "Task"),
          List.of("Concept", "Dataset"),
          List.of("Concept", "Metric"));

  static RandomGraph of(Random random) {
    List<TermRow> terms = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      if (random.nextInt(4) > 0) {
        terms.add(term("term " + i, terms, random));
      }
    }
    List<RecordRow> records = new ArrayList<>();
    List<PaperRow> papers = new ArrayList<>();
    TreeSet<String> authors = new TreeSet<>();
    for (int i = 0; i < 10; i++) {
      if (random.nextInt(4) > 0) {
        RecordRow record = record(i, random);
        records.add(record);
        PaperRow paper = paper(i, record, terms, random);
        papers.add(paper);
        authors.addAll(paper.authors());
      }
    }
    return new RandomGraph(records, new Graph(papers, terms, List.copyOf(authors)));
  }

  /** The same, papers and authors in another order. */
  RandomGraph shuffled(Random random) {
    return new RandomGraph(
        shuffled(records, random),
        new Graph(
            shuffled(graph.papers(), random), graph.terms(), shuffled(graph.authors(), random)));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static TermRow term(String key, List<TermRow> others, Random random) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("name", key.toUpperCase(java.util.Locale.ROOT));
    properties.put("aliases", List.of(key, key + "s"));
    properties.put("acronyms", random.nextBoolean() ? List.of("T") : List.of());
    properties.put("paperCount", random.nextInt(3));
    properties.put("firstYear", random.nextBoolean() ? 1990 + random.nextInt(3) : null);
    List<String> labels = LABELS.get(random.nextInt(LABELS.size()));
    properties.put("type", labels.getLast());
    List<BroaderRow> broader = broader(others, random);
    return new TermRow(key, labels, properties, broader, digest(labels, properties, broader));
  }

  /** Of terms that were made before, so that there is no cycle. */
  private static List<BroaderRow> broader(List<TermRow> others, Random random) {
    return others.stream()
        .filter(other -> random.nextInt(4) == 0)
        .map(other -> new BroaderRow(other.key(), Map.of("paperCount", random.nextInt(3))))
        .toList();
  }

  private static RecordRow record(int i, Random random) {
    return new RecordRow(
        "record " + i, "/refs.bib", i, "hash " + random.nextInt(3), "1", "{\"i\":" + i + "}");
  }

  private static PaperRow paper(int i, RecordRow record, List<TermRow> terms, Random random) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("title", "Paper " + i);
    properties.put("abstract", "About " + record.textHash());
    properties.put("sentences", List.of("Paper " + i, "About " + record.textHash()));
    properties.put("year", random.nextBoolean() ? 2000 + random.nextInt(3) : null);
    List<MentionRow> mentions = mentions(terms, random, 3);
    List<MentionRow> proposals = mentions(terms, random, 8);
    List<String> authors =
        IntStream.range(0, random.nextInt(4)).mapToObj(n -> "Author " + random.nextInt(5)).toList();
    return new PaperRow(
        "paper " + i,
        properties,
        List.of(record.id()),
        authors,
        mentions,
        proposals,
        digest(properties, authors, mentions, proposals));
  }

  private static List<MentionRow> mentions(List<TermRow> terms, Random random, int rarity) {
    List<MentionRow> mentions = new ArrayList<>();
    for (TermRow term : terms) {
      if (random.nextInt(rarity) == 0) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("count", random.nextInt(3));
        properties.put("salience", random.nextBoolean() ? 0.5 : null);
        properties.put("starts", List.of(random.nextInt(9)));
        mentions.add(new MentionRow(term.key(), properties));
      }
    }
    return mentions;
  }

  private static String digest(Object... parts) {
    return Integer.toHexString(List.of(parts).toString().hashCode());
  }
}
