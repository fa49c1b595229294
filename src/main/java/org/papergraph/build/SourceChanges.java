package org.papergraph.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.papergraph.build.SourceContents.Entry;
import org.papergraph.store.KnownRecord;

/**
 * How a source differs from what the graph knows of it.
 *
 * @param fresh ids of records to extract anew
 * @param moved new positions of records that are otherwise as they were, by id
 * @param gone ids of records that the graph has of the source, and the source no more
 */
record SourceChanges(Set<String> fresh, Map<String, Integer> moved, Set<String> gone) {

  /**
   * @param extractor the version that a record is to be extracted by
   */
  static SourceChanges of(
      SourceContents contents, Map<String, KnownRecord> known, String extractor, Tally tally) {
    SourceChanges changes =
        new SourceChanges(new HashSet<>(), new HashMap<>(), new HashSet<>(known.keySet()));
    for (Entry record : contents.records()) {
      KnownRecord stored = known.get(record.id());
      tally.read(record);
      changes.gone.remove(record.id());
      if (stored == null) {
        tally.add();
        changes.fresh.add(record.id());
      } else if (!stored.textHash().equals(record.textHash())) {
        tally.change();
        changes.fresh.add(record.id());
      } else {
        tally.keep();
        changes.keep(record, stored, extractor);
      }
    }
    return changes;
  }

  private void keep(Entry record, KnownRecord stored, String extractor) {
    if (!stored.extractor().equals(extractor)) {
      fresh.add(record.id());
    } else if (stored.position() != record.position()) {
      moved.put(record.id(), record.position());
    }
  }
}
