package org.papergraph.query.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.papergraph.PapergraphException;
import org.papergraph.encode.TextEncoder;
import org.papergraph.graph.Graph;
import org.papergraph.graph.MentionRow;
import org.papergraph.graph.PaperRow;
import org.papergraph.graph.TermRow;
import org.papergraph.query.Reader;

/** Gets together what is needed of seeds, from the graph or from what was just read. */
final class Anchors {
  private final Reader reader;
  private final Supplier<TextEncoder> encoder;

  /**
   * @param encoder is asked for only if there is need of it
   */
  Anchors(Reader reader, Supplier<TextEncoder> encoder) {
    this.reader = reader;
    this.encoder = encoder;
  }

  Anchor of(Seed seed) {
    return switch (seed) {
      case Seed.InGraph stored -> stored(stored.id());
      case Seed.Outside outside -> outside(outside.paper());
    };
  }

  private Anchor stored(String id) {
    Map<String, Object> row = reader.list("related/seed", Map.of("id", id)).getFirst();
    if (row.get("embedding") == null || row.get("titleEmbedding") == null) {
      throw new PapergraphException(
          "\""
              + row.get("title")
              + "\" has no embedding yet: a build was stopped, or an older papergraph made it. Run"
              + " 'papergraph build' again, on any file of the graph.");
    }
    Portrayed paper =
        Portrayed.of(reader.list("related/papers", Map.of("ids", List.of(id))).getFirst());
    return new Anchor(
        paper,
        text((String) row.get("title"), row.get("abstract")),
        numbers(row.get("embedding")),
        numbers(row.get("titleEmbedding")));
  }

  private static List<Double> numbers(Object list) {
    return ((List<?>) list).stream().map(Double.class::cast).toList();
  }

  private Anchor outside(Graph graph) {
    PaperRow paper = graph.papers().getFirst();
    String title = (String) paper.properties().get("title");
    String text = text(title, paper.properties().get("abstract"));
    return new Anchor(portrayed(title, paper, graph.terms()), text, vector(text), vector(title));
  }

  private static String text(String title, Object abstractText) {
    return abstractText == null ? title : title + " " + abstractText;
  }

  private List<Double> vector(String text) {
    List<Double> numbers = new ArrayList<>();
    for (float number : encoder.get().encode(text)) {
      numbers.add((double) number);
    }
    return numbers;
  }

  private Portrayed portrayed(String title, PaperRow paper, List<TermRow> terms) {
    Map<String, String> names = new HashMap<>();
    terms.forEach(term -> names.put(term.key(), (String) term.properties().get("name")));
    Map<String, Long> known = new HashMap<>();
    reader
        .list("related/known-terms", Map.of("keys", List.copyOf(names.keySet())))
        .forEach(row -> known.put((String) row.get("key"), (Long) row.get("papers")));
    return new Portrayed(
        "",
        Optional.empty(),
        title,
        OptionalLong.empty(),
        ((List<?>) paper.properties().get("sentences")).stream().map(String::valueOf).toList(),
        paper.mentions().stream().map(mention -> mentioned(mention, names, known)).toList());
  }

  /** A term that no paper of the graph speaks of is spoken of by this one. */
  private static Mentioned mentioned(
      MentionRow mention, Map<String, String> names, Map<String, Long> known) {
    String key = mention.term();
    return Mentioned.of(
        key, names.get(key), Math.max(1, known.getOrDefault(key, 0L)), mention.properties());
  }
}
