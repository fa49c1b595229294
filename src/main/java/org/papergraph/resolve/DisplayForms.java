package org.papergraph.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papergraph.extract.Mention;

/** Picks how a term is shown from the ways in which papers print it. */
final class DisplayForms {
  private final String key;
  private final Map<String, String> bestOfCase = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> lesser = new HashSet<>();
  private final NormalForms normalForms;
  private final Set<String> acronyms;
  private final String name;

  /**
   * @param acronyms in lower case
   */
  DisplayForms(String key, List<Mention> mentions, NormalForms normalForms, Set<String> acronyms) {
    this.key = key;
    this.normalForms = normalForms;
    this.acronyms = acronyms;
    mentions.forEach(mention -> counts.merge(mention.text(), weight(mention), Integer::sum));
    if (counts.size() == 1) {
      name = mentions.getFirst().text();
      bestOfCase.put(name, name);
      return;
    }
    counts.keySet().stream()
        .filter(form -> !normalForms.printed(form).normal().equals(key))
        .forEach(lesser::add);
    counts.keySet().stream()
        .sorted(byCount())
        .forEach(form -> bestOfCase.putIfAbsent(form.toLowerCase(Locale.ROOT), form));
    this.name = bestOfCase.values().stream().min(byMerit()).orElseThrow();
  }

  /** Headlines and first words have capitals that are not the name's own. */
  private static int weight(Mention mention) {
    return mention.sentence() > 0 && mention.span().start() > 0 ? 1000 : 1;
  }

  private Comparator<String> byCount() {
    return Comparator.<String>comparingInt(form -> -counts.get(form))
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * Forms of the key before others, which are acronyms mostly; singular before plural, then the
   * more frequent.
   */
  private Comparator<String> byMerit() {
    return Comparator.<String, Boolean>comparing(lesser::contains)
        .thenComparing(form -> !isSingular(form))
        .thenComparing(byCount());
  }

  private boolean isSingular(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower
        .substring(Math.max(0, lower.length() - 3))
        .equals(key.substring(Math.max(0, key.length() - 3)));
  }

  private static String singular(String acronym) {
    String shorter = acronym.substring(0, acronym.length() - 1);
    boolean plural = acronym.endsWith("s") && NormalForm.of(shorter).equals(NormalForm.of(acronym));
    return plural ? shorter : acronym;
  }

  String name() {
    return name;
  }

  List<String> aliases() {
    return bestOfCase.values().stream().filter(form -> !form.equals(name)).sorted().toList();
  }

  List<String> acronyms() {
    if (acronyms.isEmpty()) {
      return List.of();
    }
    return bestOfCase.values().stream()
        .filter(form -> form.indexOf(' ') < 0)
        .filter(form -> acronyms.contains(normalForms.printed(form).folded()))
        .map(DisplayForms::singular)
        .distinct()
        .sorted()
        .toList();
  }
}
