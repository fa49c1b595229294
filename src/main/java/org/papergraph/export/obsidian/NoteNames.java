package org.papergraph.export.obsidian;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.papergraph.export.GraphSource;
import org.papergraph.export.NodeKind;
import org.papergraph.export.Relationship.End;
import org.papergraph.text.Digest;

/**
 * What notes are called. A name stays as it is while the graph grows, unless another comes that a
 * file system could take for it: then both get a mark of their own, which is made of their keys.
 */
final class NoteNames {
  private static final int MARK_DIGITS = 8;

  /** Eight bytes a note tell nearly all names apart; two that they do not get marks in vain. */
  private static final int HASH_DIGITS = 16;

  private static final Pattern MARK = Pattern.compile("[0-9a-f]{" + MARK_DIGITS + "}");

  private final Map<NodeKind, long[]> shared;

  private NoteNames(Map<NodeKind, long[]> shared) {
    this.shared = shared;
  }

  /** Of the nodes of these kinds. */
  static NoteNames of(GraphSource graph, List<NodeKind> kinds) throws IOException {
    Map<NodeKind, long[]> shared = new EnumMap<>(NodeKind.class);
    for (NodeKind kind : kinds) {
      LongStream.Builder hashes = LongStream.builder();
      graph.nodes(kind, node -> hashes.add(hash(SafeName.folded(SafeName.of(node.name())))));
      shared.put(kind, twice(hashes.build().sorted().toArray()));
    }
    return new NoteNames(shared);
  }

  /** Those of {@code sorted} that stand there more than once, once. */
  private static long[] twice(long[] sorted) {
    LongStream.Builder twice = LongStream.builder();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2])) {
        twice.add(sorted[i]);
      }
    }
    return twice.build().toArray();
  }

  private static long hash(String folded) {
    return Long.parseUnsignedLong(Digest.hex(HASH_DIGITS, folded), 16);
  }

  /** The name of the node's file, without its ending. */
  String name(End node) {
    String name = SafeName.of(node.name());
    return isOwn(name, node) ? name : name + " " + Digest.hex(MARK_DIGITS, node.id());
  }

  /** Of the terms that share a name the one that it is the key of may have it. */
  private boolean isOwn(String name, End node) {
    String folded = SafeName.folded(name);
    return !SafeName.isReserved(name)
        && !isLikeMarked(name)
        && (folded.equals(node.key())
            || Arrays.binarySearch(shared.get(node.kind()), hash(folded)) < 0);
  }

  private static boolean isLikeMarked(String name) {
    int blank = name.length() - MARK_DIGITS - 1;
    return blank >= 0
        && name.charAt(blank) == ' '
        && MARK.matcher(name.substring(blank + 1)).matches();
  }

  /** A link to the node's note, under the node's name. */
  String link(End node) {
    return "[["
        + node.kind().plural()
        + '/'
        + name(node)
        + '|'
        + SafeName.inLink(node.name())
        + "]]";
  }
}
