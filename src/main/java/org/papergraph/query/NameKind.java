package org.papergraph.query;

import java.util.Locale;
import java.util.Map;
import org.papergraph.resolve.NormalForm;
import org.papergraph.text.NormalizedText;

/** What a name may stand for, and the statements that find it. */
enum NameKind {
  PAPER("paper", "find/paper-by-key", "find/papers-by-words", "title:") {
    @Override
    Map<String, Object> keys(String typed) {
      String bare = typed.toLowerCase(Locale.ROOT).replaceFirst(RESOLVER, "");
      return Map.of("text", typed, "bare", bare);
    }

    @Override
    Map<String, Object> normalKeys(String typed) {
      return keys(typed);
    }
  },
  TERM("term", "find/term-by-key", "find/terms-by-words", "") {
    @Override
    Map<String, Object> keys(String typed) {
      return Map.of("text", typed, "lower", typed.toLowerCase(Locale.ROOT));
    }

    @Override
    Map<String, Object> normalKeys(String typed) {
      return keys(NormalForm.of(NormalizedText.of(typed).text()));
    }
  };

  private static final String RESOLVER =
      "^(?:https?://(?:dx\\.)?doi\\.org/|https?://arxiv\\.org/abs/|doi:\\s*|arxiv:\\s*)";

  final String word;
  final String byKey;
  final String byWords;

  /** The field of the full-text index to search, or all of them. */
  final String field;

  NameKind(String word, String byKey, String byWords, String field) {
    this.word = word;
    this.byKey = byKey;
    this.byWords = byWords;
    this.field = field;
  }

  /** The parameters of the statement that looks up keys. */
  abstract Map<String, Object> keys(String typed);

  /** The same for the key that a build would give to what was typed: dearer, and a last resort. */
  abstract Map<String, Object> normalKeys(String typed);
}
