package org.papergraph.text;

import java.util.Set;

/** Sets a space between sentences that lost theirs ("outputs.Finally"). */
final class GluedSentences extends ProsePass {
  /** Names that go on after a full stop ("torch.Tensor"). */
  private static final Set<String> NAMESPACES =
      Set.of("torch", "tf", "np", "nn", "numpy", "keras", "jax", "java", "sklearn", "scipy", "pd");

  private static final int LONGEST_NAMESPACE = 8;

  GluedSentences(AlignedText source) {
    super(source);
  }

  @Override
  protected boolean applies() {
    return has('.') || has('?') || has('!');
  }

  @Override
  protected int rewriteProse(int at) {
    char stop = text.charAt(at);
    boolean stops = stop == '.' || stop == '?' || stop == '!';
    if (!stops || !startsSentence(at + 1) || !endsSentence(at)) {
      return at;
    }
    out.copy(at, at + 1);
    out.write(" ", at + 1, at + 1);
    return at + 1;
  }

  private boolean startsSentence(int at) {
    char next = charAt(at + 1);
    boolean word = Character.isLowerCase(next) || (next == ' ' && "AI".indexOf(charAt(at)) >= 0);
    return Character.isUpperCase(charAt(at)) && word && !text.startsWith("Net", at);
  }

  /** One letter before the full stop is an initial or a part of an abbreviation. */
  private boolean endsSentence(int at) {
    char last = charAt(at - 1);
    if (")]%\"'".indexOf(last) >= 0 || Character.isDigit(last)) {
      return true;
    }
    return Character.isLetter(last)
        && Character.isLetterOrDigit(charAt(at - 2))
        && !NAMESPACES.contains(wordBefore(at));
  }

  private String wordBefore(int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_NAMESPACE && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, at);
  }
}
