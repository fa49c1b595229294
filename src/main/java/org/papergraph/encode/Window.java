package org.papergraph.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One input of the encoder: the pieces of a stretch of a paper's words.
 *
 * <p>A paper is one input, title and abstract together. Where it has more pieces than the encoder
 * takes, windows overlap, and each word belongs to the one in which it has most context. Words are
 * numbered through the whole paper.
 */
public final class Window {
  /** Pieces of one input, [CLS] and [SEP] among them. */
  public static final int LONGEST = 512;

  private static final int OVERLAP = WordPieces.LONGEST_WORD;

  private final int[] pieces;
  private final int from;
  private final int[] heads;
  private int ownFrom;
  private int ownTo;

  private Window(int[] pieces, int from, int[] heads) {
    this.pieces = pieces;
    this.from = from;
    this.heads = heads;
    this.ownFrom = from;
    this.ownTo = from + heads.length;
  }

  /** The windows over a paper's sentences, each a list of words; none where it has no word. */
  public static List<Window> over(List<List<String>> sentences, WordPieces pieces) {
    List<int[]> words = sentences.stream().flatMap(Collection::stream).map(pieces::of).toList();
    int[] offsets = offsets(words);
    List<Window> windows = new ArrayList<>();
    int from = 0;
    while (from < words.size() && (windows.isEmpty() || windows.getLast().ownTo < words.size())) {
      int to = lastFitting(offsets, from);
      if (to == words.size()) {
        from = firstFitting(offsets);
      }
      Window window = of(words, from, to, pieces);
      if (!windows.isEmpty()) {
        windows.getLast().share(window, offsets);
      }
      windows.add(window);
      from = wordAt(offsets, offsets[to] - OVERLAP);
    }
    return List.copyOf(windows);
  }

  /** Where each word begins among the paper's pieces, and where the last ends. */
  private static int[] offsets(List<int[]> words) {
    int[] offsets = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      offsets[i + 1] = offsets[i] + words.get(i).length;
    }
    return offsets;
  }

  private static int lastFitting(int[] offsets, int from) {
    int to = from;
    while (to < offsets.length - 1 && offsets[to + 1] - offsets[from] <= LONGEST - 2) {
      to++;
    }
    return to;
  }

  /** The last window reaches as far back as it can. */
  private static int firstFitting(int[] offsets) {
    return wordAt(offsets, offsets[offsets.length - 1] - (LONGEST - 2));
  }

  /** The first word that begins at {@code offset} or later. */
  private static int wordAt(int[] offsets, int offset) {
    int word = 0;
    while (offsets[word] < offset) {
      word++;
    }
    return word;
  }

  private static Window of(List<int[]> words, int from, int to, WordPieces pieces) {
    int[] heads = new int[to - from];
    List<int[]> parts = new ArrayList<>();
    parts.add(new int[] {pieces.start()});
    int next = 1;
    for (int i = from; i < to; i++) {
      heads[i - from] = next;
      next += words.get(i).length;
      parts.add(words.get(i));
    }
    parts.add(new int[] {pieces.end()});
    return new Window(parts.stream().flatMapToInt(Arrays::stream).toArray(), from, heads);
  }

  /** Splits what the two have in common at its middle. */
  private void share(Window next, int[] offsets) {
    int middle = (offsets[next.from] + offsets[from + heads.length]) / 2;
    ownTo = wordAt(offsets, middle);
    next.ownFrom = ownTo;
  }

  /** Ids of the vocabulary, at most {@link #LONGEST}. */
  public int[] pieces() {
    return pieces.clone();
  }

  /** The paper's number of this window's first word. */
  public int from() {
    return from;
  }

  /** One past the paper's number of this window's last word. */
  public int to() {
    return from + heads.length;
  }

  /** The first word that is this window's own. */
  public int ownFrom() {
    return ownFrom;
  }

  /** One past the last word that is this window's own. */
  public int ownTo() {
    return ownTo;
  }

  /** Where the first piece of {@code word}, one of this window, stands in {@link #pieces}. */
  public int head(int word) {
    return heads[word - from];
  }
}
