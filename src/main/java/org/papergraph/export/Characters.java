package org.papergraph.export;

import java.util.BitSet;

/** Sets of characters, for what goes over much text. */
public final class Characters {
  private Characters() {}

  /** Those of {@code characters}. */
  public static BitSet of(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  /** The letters and digits of ASCII, and {@code others}. */
  public static BitSet lettersDigitsAnd(String others) {
    BitSet set = of(others);
    set.set('a', 'z' + 1);
    set.set('A', 'Z' + 1);
    set.set('0', '9' + 1);
    return set;
  }
}
