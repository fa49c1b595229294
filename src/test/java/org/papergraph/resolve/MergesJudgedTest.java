package org.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.Draw;
import org.papergraph.SeedCorpus;

/**
 * Every merge of the bundled corpus, and 100 pairs of terms that are written much alike and left
 * apart, drawn with a seed: all judged one by one.
 */
class MergesJudgedTest {
  private static final Path JUDGED =
      Path.of("src/test/resources/org/papergraph/resolve/merges-judged.tsv");
  private static final int DRAWN = 100;
  private static final double LEAST_JUDGED = 0.8;

  private final Resolution resolution = Resolver.resolve(SeedCorpus.extracted(), Curation.NONE);
  private final Map<String, Boolean> judged = judged();

  @Test
  void nineteenMergesInTwentyAreRight() {
    List<String> merges =
        resolution.ledger().merges().stream().map(MergesJudgedTest::line).distinct().toList();
    assertThat(rightShare(merges)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void atMostFifteenInAHundredLikePairsAreMissed() {
    List<String> drawn =
        Draw.from(new NearPairs(resolution.entities()).all())
            .limit(DRAWN)
            .map(pair -> "apart\t" + pair + "\tnone")
            .sorted()
            .toList();
    assertThat(drawn).hasSize(DRAWN);
    assertThat(rightShare(drawn)).isGreaterThanOrEqualTo(0.85);
  }

  private double rightShare(List<String> lines) {
    List<String> known = lines.stream().filter(judged::containsKey).toList();
    String unjudged =
        lines.stream().filter(line -> !judged.containsKey(line)).collect(Collectors.joining("\n"));
    assertThat((double) known.size() / lines.size())
        .as("too few are judged; judge these as well:\n%s", unjudged)
        .isGreaterThanOrEqualTo(LEAST_JUDGED);
    List<String> wrong = known.stream().filter(line -> !judged.get(line)).toList();
    return (double) (known.size() - wrong.size()) / known.size();
  }

  private static String line(Merge merge) {
    String paper = merge.rule() == MergeRule.CORPUS_ACRONYM ? " in " + merge.paper() : "";
    String line = "merged\t" + merge.name() + "\t" + merge.other();
    return line.toLowerCase(Locale.ROOT) + "\t" + merge.rule().label() + paper;
  }

  /** Columns: right or wrong, merged or apart, the two names, the rule, a word of reason. */
  private static Map<String, Boolean> judged() {
    Map<String, Boolean> judged = new HashMap<>();
    try {
      for (String line : Files.readAllLines(JUDGED)) {
        String[] row = line.split("\t", -1);
        assertThat(row).as(line).hasSize(6);
        assertThat(row[0]).as(line).isIn("right", "wrong");
        judged.put(String.join("\t", row[1], row[2], row[3], row[4]), row[0].equals("right"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return judged;
  }
}
