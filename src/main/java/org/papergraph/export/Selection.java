package org.papergraph.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the graph is wanted.
 *
 * @param kinds of nodes
 * @param terms which terms
 * @param chosen nodes and relationships, if not all
 */
public record Selection(Set<NodeKind> kinds, TermLimit terms, Optional<Chosen> chosen) {
  /** All of it. */
  public static final Selection ALL =
      new Selection(Set.of(NodeKind.values()), TermLimit.NONE, Optional.empty());

  public Selection {
    kinds = Set.copyOf(kinds);
  }

  /**
   * Terms that many papers speak of: of more than {@code count}, or of just as many and with a key
   * not after {@code upTo}.
   */
  public record TermLimit(long count, String upTo) {
    /** All terms. */
    public static final TermLimit NONE = new TermLimit(-1, "");

    /** Terms of at least {@code papers}. */
    public static TermLimit atLeast(long papers) {
      return new TermLimit(papers - 1, "");
    }

    /** Whichever of the two lets fewer terms pass. */
    public TermLimit and(TermLimit other) {
      return count != other.count
          ? (count > other.count ? this : other)
          : (upTo.compareTo(other.upTo) < 0 ? this : other);
    }
  }

  /**
   * Nodes by their element ids.
   *
   * @param relationships by element ids too; where empty, all between these nodes
   */
  public record Chosen(List<String> nodes, Optional<List<String>> relationships) {}

  /** Whether nothing is left out. */
  public boolean isAll() {
    return equals(ALL);
  }
}
