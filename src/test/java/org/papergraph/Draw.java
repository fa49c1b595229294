package org.papergraph;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.papergraph.text.Digest;

/**
 * A random order with a seed, in which the coming and going of some leaves the others in their
 * order: what was judged by hand need not be judged anew.
 */
public final class Draw {
  private static final String SEED = "4 ";
  private static final int DIGITS = 16;

  private Draw() {}

  public static Stream<String> from(Collection<String> all) {
    return all.stream().sorted(Comparator.comparing(Draw::place).thenComparing(text -> text));
  }

  private static String place(String text) {
    return Digest.hex(DIGITS, (SEED + text).getBytes(StandardCharsets.UTF_8));
  }
}
