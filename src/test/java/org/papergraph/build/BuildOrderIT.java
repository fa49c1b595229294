package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.corpus.Paper;
import org.papergraph.store.GraphConnection;
import org.papergraph.store.HarnessExtension;

/** The graph is a function of what was read, whatever the way to it. */
@ExtendWith(HarnessExtension.class)
class BuildOrderIT {
  private static final int ROUNDS = 4;
  private static final int PAPERS = 36;
  private static final List<PaperFile> FORMATS = List.of(PaperFile.values());

  private final Builder builder;

  BuildOrderIT(GraphConnection graph) {
    this.builder = Builder.of(graph);
  }

  @Test
  void everyWayToTheSameFilesEndsInTheSameGraph(@TempDir Path temp) throws IOException {
    long seed = System.nanoTime();
    System.out.println("BuildOrderIT seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Path folder = Files.createDirectory(temp.resolve("round" + round));
      Round files = Round.of(folder, random);
      List<String> atOnce = afresh(files.all);
      assertThat(inTurn(shuffled(files.all, random)))
          .as("seed %d round %d: one after the other", seed, round)
          .containsExactlyElementsOf(atOnce);
      assertThat(builder.add(files.all.toArray(Path[]::new)).changes().none()).isTrue();

      Path last = files.all.getLast();
      List<Path> others = files.all.subList(0, files.all.size() - 1);
      builder.remove(Set.of(), Set.of(last.toString()));
      List<String> removed = builder.snapshot();
      assertThat(removed)
          .as("seed %d round %d: without %s", seed, round, last)
          .containsExactlyElementsOf(afresh(others));

      builder.add(last);
      assertThat(builder.snapshot())
          .as("seed %d round %d: added again", seed, round)
          .containsExactlyElementsOf(atOnce);
      files.rewrite(random);
      builder.sync(shuffled(files.all, random).toArray(Path[]::new));
      List<String> synchronised = builder.snapshot();
      assertThat(synchronised)
          .as("seed %d round %d: after an edit", seed, round)
          .containsExactlyElementsOf(afresh(files.all));
    }
  }

  private List<String> afresh(List<Path> files) {
    builder.clear();
    builder.add(files.toArray(Path[]::new));
    return builder.snapshot();
  }

  private List<String> inTurn(List<Path> files) {
    builder.clear();
    files.forEach(builder::add);
    return builder.snapshot();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Files of some formats, with papers of which some stand in several. */
  private record Round(Path folder, List<Paper> papers, List<PaperFile> formats, List<Path> all) {
    static Round of(Path folder, Random random) {
      List<PaperFile> formats = new ArrayList<>();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        formats.add(FORMATS.get(random.nextInt(FORMATS.size())));
      }
      Round round = new Round(folder, TestPapers.some(random, PAPERS), formats, new ArrayList<>());
      round.rewrite(random);
      return round;
    }

    void rewrite(Random random) {
      all.clear();
      for (int i = 0; i < formats.size(); i++) {
        List<Paper> some =
            papers.stream().filter(paper -> random.nextInt(formats.size()) == 0).toList();
        all.add(
            formats
                .get(i)
                .write(folder, "file" + i, shuffled(some.isEmpty() ? papers : some, random)));
      }
    }
  }
}
