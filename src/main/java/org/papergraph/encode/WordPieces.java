package org.papergraph.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts words into the pieces of the encoder's vocabulary, the longest first; safe for several
 * threads.
 *
 * <p>WordPiece as in Devlin et al., "BERT", NAACL 2019, uncased.
 */
public final class WordPieces {
  /** How many pieces a word keeps: what is longer is an address or noise. */
  static final int LONGEST_WORD = 128;

  private static final int LONGEST_TOKEN = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = id("[UNK]");
    this.start = id("[CLS]");
    this.end = id("[SEP]");
  }

  /** Those of bge-small-en-v1.5. */
  public static WordPieces read() {
    try (InputStream in = BgeSmall.vocabulary()) {
      JsonNode words = new ObjectMapper().readTree(in).at("/model/vocab");
      Map<String, Integer> vocabulary = HashMap.newHashMap(words.size());
      words
          .properties()
          .forEach(entry -> vocabulary.put(entry.getKey(), entry.getValue().intValue()));
      return new WordPieces(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The pieces of one word, at least one; a part that the vocabulary can't spell is one unknown.
   */
  public int[] of(String word) {
    int[] pieces =
        BasicTokens.of(word).stream().flatMapToInt(this::pieces).limit(LONGEST_WORD).toArray();
    return pieces.length > 0 ? pieces : new int[] {unknown};
  }

  /** The pieces of a whole text, made as they are asked for. */
  IntStream inText(String text) {
    return BasicTokens.of(text).stream().flatMapToInt(this::pieces);
  }

  private IntStream pieces(String token) {
    IntStream.Builder pieces = IntStream.builder();
    if (token.codePointCount(0, token.length()) > LONGEST_TOKEN) {
      return IntStream.of(unknown);
    }
    int from = 0;
    while (from < token.length()) {
      int to = longest(token, from);
      if (to == from) {
        return IntStream.of(unknown);
      }
      pieces.add(id(piece(token, from, to)));
      from = to;
    }
    return pieces.build();
  }

  /** Where the longest piece from {@code from} on ends; {@code from} where there is none. */
  private int longest(String token, int from) {
    int to = token.length();
    while (to > from && !vocabulary.containsKey(piece(token, from, to))) {
      to--;
    }
    return to;
  }

  private static String piece(String token, int from, int to) {
    return from == 0 ? token.substring(0, to) : "##" + token.substring(from, to);
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("not in the vocabulary: " + piece);
    }
    return id;
  }

  /** What stands before every input: [CLS]. */
  int start() {
    return start;
  }

  /** What stands after every input: [SEP]. */
  int end() {
    return end;
  }
}
