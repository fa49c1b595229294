package org.papergraph.build;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.graph.RecordRow;
import org.papergraph.store.BuildListener;
import org.papergraph.store.Lease;
import org.papergraph.store.Records;
import org.papergraph.store.Stage;

/** Commits records as they are extracted, a batch at a time. */
final class RecordBatches {
  private final Records records;
  private final Lease lease;
  private final BuildListener listener;
  private final int size;
  private final int total;
  private final List<RecordRow> batch = new ArrayList<>();
  private int committed;

  /**
   * @param size of a batch, in records
   * @param total how many records there are going to be
   */
  RecordBatches(Records records, Lease lease, BuildListener listener, int size, int total) {
    this.records = records;
    this.lease = lease;
    this.listener = listener;
    this.size = size;
    this.total = total;
    listener.progress(Stage.RECORDS, 0, total);
  }

  void add(RecordRow row) {
    batch.add(row);
    if (batch.size() == size) {
      flush();
    }
  }

  void flush() {
    if (!batch.isEmpty()) {
      records.put(batch.iterator(), lease, written -> {});
      committed += batch.size();
      batch.clear();
      listener.progress(Stage.RECORDS, committed, total);
    }
  }
}
