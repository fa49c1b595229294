package org.papergraph.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Types a phrase by its head noun, else by the words around it. */
final class TypeRules {
  private static final Map<MentionType, WordList> HEADS = heads();

  private static Map<MentionType, WordList> heads() {
    Map<MentionType, WordList> heads = new LinkedHashMap<>();
    heads.put(MentionType.DATASET, WordList.read("dataset-heads"));
    heads.put(MentionType.METRIC, WordList.read("metric-heads"));
    heads.put(MentionType.TASK, WordList.read("task-heads"));
    heads.put(MentionType.METHOD, WordList.read("method-heads"));
    return heads;
  }

  private final Cues cues = new Cues();

  MentionType type(Phrase phrase) {
    return told(phrase).orElse(MentionType.CONCEPT);
  }

  /** The type, where a word tells it. */
  Optional<MentionType> told(Phrase phrase) {
    Token head = phrase.head();
    for (var entry : HEADS.entrySet()) {
      if (entry.getValue().has(head)) {
        return Optional.of(entry.getKey());
      }
    }
    return cues.type(phrase);
  }
}
