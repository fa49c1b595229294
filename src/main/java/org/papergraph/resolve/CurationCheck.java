package org.papergraph.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.resolve.Curation.Entry;
import org.papergraph.resolve.Curation.Pair;

/** Refuses a curation that says something twice, in a circle, or against itself. */
final class CurationCheck {
  private final String source;
  private final Map<Pair, Entry> said = new HashMap<>();
  private final JoinedNames joined = new JoinedNames();
  private final Map<String, List<Entry>> joins = new HashMap<>();

  private CurationCheck(String source) {
    this.source = source;
  }

  static Curation checked(Curation curation, String source) {
    CurationCheck check = new CurationCheck(source);
    curation.entries().forEach(check::two);
    curation.entries().forEach(check::once);
    curation.joining().forEach(check::join);
    curation.parting().forEach(check::part);
    return curation;
  }

  private void two(Entry entry) {
    Pair pair = entry.folded();
    if (pair.one().equals(pair.other())) {
      throw problem(
          entry, names(entry) + " are one name: they differ in nothing but capitals and blanks");
    }
  }

  private void once(Entry entry) {
    Entry before = said.putIfAbsent(entry.folded(), entry);
    if (before != null) {
      String says = before.parts() == entry.parts() ? "says so" : "says otherwise";
      throw problem(entry, "line " + before.line() + " " + says + " of " + names(entry));
    }
  }

  private void join(Entry entry) {
    Pair pair = entry.folded();
    if (!joined.join(pair)) {
      throw problem(entry, "a circle: " + chain(pair) + " already joins " + names(entry));
    }
    joins.computeIfAbsent(pair.one(), name -> new ArrayList<>()).add(entry);
    joins.computeIfAbsent(pair.other(), name -> new ArrayList<>()).add(entry);
  }

  private void part(Entry entry) {
    Pair pair = entry.folded();
    if (joined.joins(pair)) {
      throw problem(
          entry,
          "a contradiction: " + chain(pair) + " joins " + names(entry) + ", which are to be apart");
    }
  }

  /** The lines that join the two, in the order of the file. */
  private String chain(Pair pair) {
    Map<String, List<Entry>> ways = new HashMap<>(Map.of(pair.one(), List.of()));
    Deque<String> open = new ArrayDeque<>(List.of(pair.one()));
    while (!ways.containsKey(pair.other())) {
      String name = open.remove();
      for (Entry entry : joins.getOrDefault(name, List.of())) {
        Pair step = entry.folded();
        String next = step.one().equals(name) ? step.other() : step.one();
        if (!ways.containsKey(next)) {
          List<Entry> way = new ArrayList<>(ways.get(name));
          way.add(entry);
          ways.put(next, way);
          open.add(next);
        }
      }
    }
    return ways.get(pair.other()).stream()
        .map(Entry::line)
        .sorted()
        .map(line -> "line " + line)
        .collect(Collectors.joining(", "));
  }

  private static String names(Entry entry) {
    return "\"" + entry.one() + "\" and \"" + entry.other() + "\"";
  }

  private CurationException problem(Entry entry, String problem) {
    return new CurationException(source, entry.line(), problem);
  }
}
