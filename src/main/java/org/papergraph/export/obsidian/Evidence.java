package org.papergraph.export.obsidian;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.papergraph.export.Relationship;

/** The sentences behind a relationship, each once, with what is spoken of highlighted. */
record Evidence(Markdown markdown) {
  private static final String MARK = "==";

  /** In the order of the paper. */
  List<String> of(Relationship relationship) {
    List<?> sentences = list(relationship, "sentences");
    if (sentences.size() != relationship.evidence().size()) {
      return relationship.evidence().stream().distinct().map(markdown::paragraph).toList();
    }
    TreeMap<Long, Highlighted> highlighted = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = relationship.evidence().get(i);
      highlighted
          .computeIfAbsent((Long) sentences.get(i), number -> new Highlighted(sentence))
          .mark(at(relationship, "starts", i), at(relationship, "ends", i));
    }
    return highlighted.values().stream().map(each -> each.toMarkdown(markdown)).toList();
  }

  private static List<?> list(Relationship relationship, String property) {
    return (List<?>) relationship.properties().getOrDefault(property, List.of());
  }

  private static int at(Relationship relationship, String property, int index) {
    return Math.toIntExact((Long) list(relationship, property).get(index));
  }

  /** A sentence and the places in it; each is given where the one before has ended. */
  private static final class Highlighted {
    private final String sentence;
    private final List<Integer> places = new ArrayList<>();
    private int last;

    Highlighted(String sentence) {
      this.sentence = sentence;
    }

    /** In code points; where somebody changed the sentence, nothing is marked. */
    void mark(int start, int end) {
      if (end > sentence.codePointCount(0, sentence.length())) {
        return;
      }
      int from = sentence.offsetByCodePoints(0, start);
      if (from >= last) {
        last = sentence.offsetByCodePoints(from, end - start);
        places.addAll(List.of(from, last));
      }
    }

    String toMarkdown(Markdown markdown) {
      StringBuilder text = new StringBuilder();
      int from = 0;
      for (int i = 0; i < places.size(); i += 2) {
        text.append(markdown.inline(sentence.substring(from, places.get(i))));
        text.append(marked(markdown.inline(sentence.substring(places.get(i), places.get(i + 1)))));
        from = places.get(i + 1);
      }
      text.append(markdown.inline(sentence.substring(from)));
      return Markdown.begun(text.toString());
    }

    /** Blanks stay outside: marks beside them mark nothing. */
    private static String marked(String text) {
      String core = text.strip();
      int start = text.indexOf(core);
      return core.isEmpty()
          ? text
          : text.substring(0, start) + MARK + core + MARK + text.substring(start + core.length());
    }
  }
}
