package org.papergraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a rule goes by, read from a resource: parted by white space, {@code #} begins a
 * remark.
 */
final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  static WordList read(String name) {
    var stream =
        Objects.requireNonNull(
            WordList.class.getResourceAsStream(name + ".txt"), "no list " + name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new WordList(
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split("\\s+")))
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether the word or its lemma is listed, in any case. */
  boolean has(Token token) {
    return has(token.lower()) || has(token.lemma().toLowerCase(Locale.ROOT));
  }
}
