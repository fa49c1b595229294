package org.papergraph.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.Draw;
import org.papergraph.SeedCorpus;
import org.papergraph.resolve.Entity;
import org.papergraph.resolve.Resolver;

/** Relationships {@code IS_A} of the bundled corpus, drawn with a seed and judged one by one. */
class IsAJudgedTest {
  private static final Path JUDGED =
      Path.of("src/test/resources/org/papergraph/relate/is-a-judged.tsv");
  private static final int LEAST = 60;
  private static final int DRAWN = 100;

  @Test
  void nineInTenAreRight() throws IOException {
    Map<String, Boolean> judged = judged();
    List<String> produced = produced();
    List<String> known = produced.stream().filter(judged::containsKey).toList();
    assertThat(known)
        .as("too few are judged; judge these as well:\n%s", unjudged(produced, judged))
        .hasSizeGreaterThanOrEqualTo(LEAST);
    List<String> wrong = known.stream().filter(edge -> !judged.get(edge)).toList();
    assertThat((double) (known.size() - wrong.size()) / known.size())
        .as("wrong: %s", wrong)
        .isGreaterThanOrEqualTo(0.9);
  }

  private static Map<String, Boolean> judged() throws IOException {
    Map<String, Boolean> judged = new HashMap<>();
    for (String line : Files.readAllLines(JUDGED)) {
      String[] row = line.split("\t");
      assertThat(row).as(line).hasSize(4);
      judged.put(edge(row[1], row[2]), row[0].equals("right"));
    }
    return judged;
  }

  private static List<String> produced() {
    List<Entity> entities = Resolver.resolve(SeedCorpus.extracted());
    Map<String, Entity> byKey =
        entities.stream().collect(Collectors.toMap(Entity::key, Function.identity()));
    return Taxonomy.of(entities).stream()
        .map(e -> edge(byKey.get(e.narrower()).name(), byKey.get(e.broader()).name()))
        .toList();
  }

  private static String edge(String narrower, String broader) {
    return (narrower + "\t" + broader).toLowerCase(Locale.ROOT);
  }

  private static String unjudged(List<String> produced, Map<String, Boolean> judged) {
    return Draw.from(produced)
        .limit(DRAWN)
        .filter(edge -> !judged.containsKey(edge))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
