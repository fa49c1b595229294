package org.papergraph.resolve;

import java.util.HashMap;
import java.util.Map;

/** Normal forms that were told already, since most names come more than once. */
final class NormalForms {
  private final Map<String, String> known = new HashMap<>();

  String of(String name) {
    return known.computeIfAbsent(name, NormalForm::of);
  }
}
