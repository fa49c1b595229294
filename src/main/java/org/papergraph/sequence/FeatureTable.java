package org.papergraph.sequence;

import java.util.Arrays;

/** Numbers features from 0 in the order in which they are added (open addressing). */
public final class FeatureTable {
  private static final int FREE = -1;

  private int[] keys = new int[1 << 10];
  private int[] rows = filled(keys.length);
  private int size;

  private static int[] filled(int length) {
    int[] rows = new int[length];
    Arrays.fill(rows, FREE);
    return rows;
  }

  public int size() {
    return size;
  }

  /** The feature's number; -1 if it was never added. */
  public int find(int key) {
    return rows[slot(key)];
  }

  /** The feature's number, a new one if it has none yet. */
  public int add(int key) {
    int slot = slot(key);
    if (rows[slot] == FREE) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      rows[slot] = size++;
    }
    return rows[slot];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key ^ (key >>> 15)) & mask;
    while (rows[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[2 * oldKeys.length];
    rows = filled(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
