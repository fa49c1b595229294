package org.papergraph.query.path;

import java.util.List;
import org.papergraph.query.Reader;
import org.papergraph.query.Subject;

/** Tells how two papers or terms hang together. */
public final class PathFinder {
  /** How many steps the longest path has that can be found. */
  public static final int LONGEST = Neighbourhood.LONGEST;

  private final Neighbourhood neighbourhood;
  private final Evidence evidence;

  public PathFinder(Reader reader) {
    this.neighbourhood = new Neighbourhood(reader);
    this.evidence = new Evidence(reader);
  }

  /**
   * The most telling paths, each hop with its sentence; none where no path is found.
   *
   * @param most how many
   */
  public List<List<Hop>> between(Subject start, Subject end, int most) {
    Network network = neighbourhood.between(start, end);
    return ShortestPaths.of(network.pruned(), start, end, most).stream().map(evidence::of).toList();
  }
}
