package org.papergraph.resolve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Normal forms that were told already, since most names come more than once; safe for several
 * threads.
 */
final class NormalForms {
  private final Map<String, Form> known = new ConcurrentHashMap<>();

  /**
   * What a printed name is folded into.
   *
   * @param folded in lower case
   * @param normal its normal form
   */
  record Form(String folded, String normal) {

    /** Equal strings are kept once. */
    static Form of(String text) {
      String folded = Name.fold(text);
      String own = folded.equals(text) ? text : folded;
      String normal = NormalForm.of(own);
      return new Form(own, normal.equals(own) ? own : normal);
    }
  }

  Form printed(String text) {
    return known.computeIfAbsent(text, Form::of);
  }
}
