package org.papergraph.query.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
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
        row.get("title") + " " + Objects.requireNonNullElse(row.get("abstract"), ""),
        numbers(row.get("embedding")),
        numbers(row.get("titleEmbedding")));
  }

  private static List<Double> numbers(Object list) {
    return ((List<?>) list).stream().map(Double.class::cast).toList();
  }

  private Anchor outside(Graph graph) {
    PaperRow paper = graph.papers().getFirst();
    String title = (String) paper.properties().get("title");
    String abstractText =
        Objects.requireNonNullElse((String) paper.properties().get("abstract"), "");
    return new Anchor(
        portrayed(title, paper, graph.terms()),
        title + " " + abstractText,
        numbers(encoder.get().encode(title, abstractText)),
        numbers(encoder.get().encode(title)));
  }

  private static List<Double> numbers(float[] vector) {
    List<Double> numbers = new ArrayList<>();
    for (float number : vector) {
      numbers.add((double) number);
    }
    return numbers;
  }

  private Portrayed portrayed(String title, PaperRow paper, List<TermRow> terms) {
    Known known = known(terms);
    Map<Mentioned, List<KnownTerm>> broader = new LinkedHashMap<>();
    for (MentionRow mention : paper.mentions()) {
      KnownTerm term = known.terms().get(mention.term());
      broader.put(
          Mentioned.of(term, mention.properties()),
          known.broader().getOrDefault(term.key(), List.of()));
    }
    return new Portrayed(
        paper.id(),
        Optional.empty(),
        title,
        OptionalLong.empty(),
        ((List<?>) paper.properties().get("sentences")).stream().map(String::valueOf).toList(),
        Portrayed.withKinds(broader));
  }

  /** What the graph knows of some terms, those that it does not know among them. */
  private record Known(Map<String, KnownTerm> terms, Map<String, List<KnownTerm>> broader) {}

  private Known known(List<TermRow> terms) {
    Known known = new Known(new HashMap<>(), new HashMap<>());
    Set<String> keys = new TreeSet<>();
    terms.forEach(term -> keys.addAll(endings(term.key())));
    for (Map<String, Object> row :
        reader.list("related/known-terms", Map.of("keys", List.copyOf(keys)))) {
      known.terms().put((String) row.get("key"), KnownTerm.of(row));
      known.broader().put((String) row.get("key"), Portrayed.broader(row));
    }
    for (TermRow term : terms) {
      if (!known.terms().containsKey(term.key())) {
        known.broader().put(term.key(), heads(term.key(), known.terms()));
        known.terms().put(term.key(), unknown(term));
      }
    }
    return known;
  }

  /**
   * A term of several words with which one ends that the graph does not know is what it is a kind
   * of.
   */
  private static List<KnownTerm> heads(String key, Map<String, KnownTerm> known) {
    return endings(key).stream()
        .filter(ending -> ending.contains(" "))
        .map(known::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> endings(String key) {
    List<String> endings = new ArrayList<>(List.of(key));
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      endings.add(key.substring(space + 1));
    }
    return endings;
  }

  private static KnownTerm unknown(TermRow term) {
    return new KnownTerm(
        term.key(),
        (String) term.properties().get("name"),
        (String) term.properties().get("type"),
        0);
  }
}
