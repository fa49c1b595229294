package org.papergraph.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a user decided of names, against the rules where they differ.
 *
 * @param entries in the order of the file; {@link CurationFile} sees to it that they agree
 */
public record Curation(List<Entry> entries) {
  /** No decisions. */
  public static final Curation NONE = new Curation(List.of());

  public Curation {
    entries = List.copyOf(entries);
  }

  /** What is said of two names. */
  public enum Kind {
    /** They are one term's. */
    ADD,
    /** An automatic merge of them shall not be. */
    UNDO,
    /** They are never one term's. */
    BLOCK
  }

  /**
   * One decision on two names, as the user writes them.
   *
   * @param line where the file says so, from 1
   */
  public record Entry(Kind kind, String one, String other, Optional<String> note, int line) {
    /** Whether it is about {@code name}, in any case. */
    public boolean isOf(String name) {
      String folded = Name.fold(name);
      return folded.equals(Name.fold(one)) || folded.equals(Name.fold(other));
    }

    /** The two names in lower case. */
    Pair folded() {
      return Pair.of(Name.fold(one), Name.fold(other));
    }

    Pair normal() {
      return Pair.of(NormalForm.of(one), NormalForm.of(other));
    }

    /** Whether it keeps names apart. */
    public boolean parts() {
      return kind != Kind.ADD;
    }
  }

  /** Two names, whatever their order. */
  record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** The decisions that make names one term's. */
  Stream<Entry> joining() {
    return entries.stream().filter(entry -> !entry.parts());
  }

  /** The decisions that keep names apart. */
  Stream<Entry> parting() {
    return entries.stream().filter(Entry::parts);
  }

  /** Normal forms that are kept apart. */
  Set<Pair> partedForms() {
    Set<Pair> parted = new HashSet<>();
    parting().map(Entry::normal).forEach(parted::add);
    return parted;
  }
}
