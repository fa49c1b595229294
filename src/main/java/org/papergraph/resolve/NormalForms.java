package org.papergraph.resolve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was told of names and words already, since most come more than once; safe for several
 * threads.
 */
final class NormalForms {
  private final Map<String, Form> known = new ConcurrentHashMap<>();
  private final Map<String, String> singulars = new ConcurrentHashMap<>();

  /**
   * What a printed name is folded into.
   *
   * @param folded in lower case
   * @param normal its normal form
   */
  record Form(String folded, String normal) {}

  Form printed(String text) {
    return known.computeIfAbsent(text, this::form);
  }

  /** Equal strings are kept once. */
  private Form form(String text) {
    String folded = Name.fold(text);
    String own = folded.equals(text) ? text : folded;
    String normal = of(own);
    return new Form(own, normal.equals(own) ? own : normal);
  }

  /** The normal form of {@code name}, as {@link NormalForm#of(String)} tells it. */
  String of(String name) {
    return NormalForm.of(name, word -> singulars.computeIfAbsent(word, NormalForm::singular));
  }
}
