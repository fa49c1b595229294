package org.papergraph.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.corpus.Paper;
import org.papergraph.text.Digest;

/**
 * Draws papers to learn from without marks: two thirds from the field that papergraph was first
 * made for, the rest from any other but robotics. Which ones hangs on the seed and their titles
 * alone.
 */
public final class UnlabelledDraw {
  private static final int SHORTEST = 500;
  private static final int LONGEST = 2_000;
  private static final int DIGITS = 16;

  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)dynamic|physic|diffusion|score-based|flow matching|normalizing flow|koopman|\\bODEs?\\b"
              + "|differential equation|gaussian process|bayesian|time series|forecast|graph neural"
              + "|language model|attention|in-context|generative|stochastic|langevin|monte carlo"
              + "|kernel|neural operator|causal|energy-based|state[- ]space|optimal transport|chao"
              + "|symbolic|sampling|variational|autoencoder|recurrent|reservoir|hamiltonian|equivarian");
  private static final Pattern ROBOTICS =
      Pattern.compile(
          "(?i)robot|grasp|manipulat|driving|\\bSLAM\\b|navigation|drone|vehicle|locomotion|\\bUAV|LiDAR");

  private final long seed;
  private final Set<String> known;
  private final TreeMap<String, Paper> drawable = new TreeMap<>();

  /**
   * A draw by a seed.
   *
   * @param known titles of papers not to be drawn
   */
  public UnlabelledDraw(long seed, Set<String> known) {
    this.seed = seed;
    this.known = known;
  }

  /**
   * The drawn papers, the field's first; fewer where there are no more.
   *
   * @param corpus a file of papers
   */
  public List<Paper> of(Path corpus, int count) {
    PaperFile.each(corpus, this::take);
    Predicate<Paper> isOfField = paper -> FIELD.matcher(paper.title()).find();
    List<Paper> drawn = new ArrayList<>(some(isOfField, count * 2 / 3));
    drawn.addAll(some(isOfField.negate(), count - drawn.size()));
    return drawn;
  }

  private List<Paper> some(Predicate<Paper> wanted, int count) {
    return drawable.values().stream().filter(wanted).limit(count).toList();
  }

  private void take(Paper paper) {
    if (isDrawable(paper)) {
      drawable.put(Digest.hex(DIGITS, Long.toString(seed), paper.title()), paper);
    }
  }

  private boolean isDrawable(Paper paper) {
    int length = paper.abstractText().length();
    return length >= SHORTEST
        && length <= LONGEST
        && !known.contains(paper.title())
        && Stream.of(paper.title(), paper.abstractText())
            .noneMatch(text -> ROBOTICS.matcher(text).find());
  }
}
