package org.papergraph.sequence;

import java.util.List;

/** Where the noun phrase round each word of a sentence begins and ends, as its tags tell. */
final class PhraseFrame {
  private static final int REACH = 12;

  private final List<Word> words;
  private final int[] start;
  private final int[] end;

  PhraseFrame(List<Word> words) {
    this.words = words;
    this.start = new int[words.size()];
    this.end = new int[words.size()];
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (isPart(from) && to < words.size() && isPart(to)) {
        to++;
      }
      for (int i = from; i < to; i++) {
        start[i] = from;
        end[i] = to;
      }
      from = to;
    }
  }

  private boolean isPart(int index) {
    return switch (words.get(index).tag()) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "FW", "POS" -> true;
      default -> false;
    };
  }

  int start(int index) {
    return start[index];
  }

  /** One past the phrase's last word. */
  int end(int index) {
    return end[index];
  }

  /** The last word of the phrase. */
  int head(int index) {
    return end[index] - 1;
  }

  /** The nearest verb before the phrase; -1 if none is near. */
  int verbBefore(int index) {
    int last = start[index] - 1;
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      if (isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest verb after the phrase; -1 if none is near. */
  int verbAfter(int index) {
    int first = end[index];
    for (int i = first; i < words.size() && i < first + REACH; i++) {
      if (isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isVerb(int index) {
    return words.get(index).tag().startsWith("VB");
  }
}
