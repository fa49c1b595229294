package org.papergraph.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the fast tagger looks at in one sentence: words, lemmas, parts of speech, shapes, beginnings
 * and ends of a word and of its neighbours, and the noun phrase round it. Each feature is a number
 * that stands for its name and value.
 */
public final class WordFeatures {
  /** At most that many features does a word have. */
  private static final int MOST = 96;

  private static final long NOTHING = 11;

  private final int size;
  private final long[] lower;
  private final long[] lemma;
  private final long[] tag;
  private final long[] shape;
  private final List<String> lowered;
  private final PhraseFrame frame;

  private final int[] keys = new int[MOST];
  private int count;

  public WordFeatures(List<Word> words) {
    this.size = words.size();
    this.lowered = words.stream().map(word -> word.form().toLowerCase(Locale.ROOT)).toList();
    this.lower = lowered.stream().mapToLong(Hashes::of).toArray();
    this.lemma =
        words.stream().mapToLong(w -> Hashes.of(w.lemma().toLowerCase(Locale.ROOT))).toArray();
    this.tag = words.stream().mapToLong(word -> Hashes.of(word.tag())).toArray();
    this.shape = words.stream().mapToLong(word -> Hashes.ofShape(word.form())).toArray();
    this.frame = new PhraseFrame(words);
  }

  /** The features of the word at {@code index}. */
  public int[] of(int index) {
    count = 0;
    add(1, 1);
    words(index);
    tags(index);
    letters(index);
    phrase(index);
    return Arrays.copyOf(keys, count);
  }

  private void words(int i) {
    add(2, lower[i]);
    add(3, at(lower, i - 1));
    add(4, at(lower, i + 1));
    add(5, at(lower, i - 2));
    add(6, at(lower, i + 2));
    add(7, at(lower, i - 1), lower[i]);
    add(8, lower[i], at(lower, i + 1));
    add(9, lemma[i]);
    add(10, at(lemma, i - 1));
    add(11, at(lemma, i + 1));
    add(12, lemma[i], tag[i]);
  }

  private void tags(int i) {
    add(20, tag[i]);
    add(21, at(tag, i - 1));
    add(22, at(tag, i + 1));
    add(23, at(tag, i - 2));
    add(24, at(tag, i + 2));
    long before = Hashes.mix(at(tag, i - 1), tag[i]);
    long after = Hashes.mix(tag[i], at(tag, i + 1));
    add(25, before);
    add(26, after);
    add(27, before, at(tag, i + 1));
    add(28, at(tag, i - 2), before);
    add(29, after, at(tag, i + 2));
    add(30, at(lower, i - 1), tag[i]);
    add(31, tag[i], at(lower, i + 1));
    add(32, at(tag, i - 1), lower[i]);
    add(33, lower[i], at(tag, i + 1));
  }

  private void letters(int i) {
    add(40, shape[i]);
    add(41, at(shape, i - 1));
    add(42, at(shape, i + 1));
    add(43, shape[i], at(shape, i - 1));
    add(44, shape[i], tag[i]);
    String word = lowered.get(i);
    int length = word.length();
    for (int part = 2; part <= 4 && part < length; part++) {
      add(45 + part, Hashes.of(word, 0, part));
      add(50 + part, Hashes.of(word, length - part, length));
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < length - 1) {
      add(56, Hashes.of(word, hyphen + 1, length));
      add(57, Hashes.of(word, 0, word.indexOf('-')));
    }
    ending(58, i - 1);
    ending(59, i + 1);
  }

  private void ending(int template, int i) {
    if (i >= 0 && i < size) {
      String word = lowered.get(i);
      add(template, Hashes.of(word, Math.max(0, word.length() - 3), word.length()));
    }
  }

  private void phrase(int i) {
    int head = frame.head(i);
    long headLemma = at(lemma, head);
    long leading = at(lower, frame.start(i) - 1);
    long following = at(lower, frame.end(i));
    add(70, headLemma);
    add(71, headLemma, tag[i]);
    add(72, leading);
    add(73, following);
    add(74, leading, tag[i]);
    add(75, headLemma, leading);
    add(76, at(lemma, frame.verbBefore(i)));
    add(77, at(lemma, frame.verbAfter(i)));
    add(78, at(lower, frame.start(i) - 2), leading);
    int place = Math.min(3, i - frame.start(i)) * 8 + Math.min(3, Math.max(0, head - i));
    add(79, place, tag[i]);
    add(80, place);
  }

  private static long at(long[] values, int index) {
    return index < 0 || index >= values.length ? NOTHING : values[index];
  }

  private void add(int template, long value) {
    keys[count++] = Hashes.key(Hashes.mix(value, template));
  }

  private void add(int template, long one, long other) {
    add(template, Hashes.mix(one * 3, other));
  }
}
