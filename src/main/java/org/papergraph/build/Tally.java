package org.papergraph.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.build.SourceContents.Entry;
import org.papergraph.corpus.Reason;

/** Counts what became of the records of a build's sources. */
public final class Tally {
  private final Set<String> read = new HashSet<>();
  private int withoutAbstract;
  private int added;
  private int changed;
  private int unchanged;
  private int removed;
  private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
  private final List<String> spared = new ArrayList<>();

  void read(Entry record) {
    read.add(record.id());
    if (!record.hasAbstract()) {
      withoutAbstract++;
    }
  }

  void add() {
    added++;
  }

  void change() {
    changed++;
  }

  void keep() {
    unchanged++;
  }

  void remove(int records) {
    removed += records;
  }

  void skip(Map<Reason, Integer> records) {
    records.forEach((reason, count) -> skipped.merge(reason, count, Integer::sum));
  }

  void spare(String source) {
    spared.add(source);
  }

  /** Ids of the records of the build's sources, be they new or not. */
  public Set<String> read() {
    return Collections.unmodifiableSet(read);
  }

  /** How many of those read have a title alone. */
  public int withoutAbstract() {
    return withoutAbstract;
  }

  public int added() {
    return added;
  }

  public int changed() {
    return changed;
  }

  public int unchanged() {
    return unchanged;
  }

  public int removed() {
    return removed;
  }

  /** How many records could not be read, by reason. */
  public Map<Reason, Integer> skipped() {
    return Collections.unmodifiableMap(skipped);
  }

  /** Sources whose missing records were not removed, since they may be among those skipped. */
  public List<String> spared() {
    return List.copyOf(spared);
  }
}
