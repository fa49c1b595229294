package org.papergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  @TempDir Path temp;

  @Test
  void archivesAreCurrentWhileWholeAndOfTheseJars() throws IOException {
    Archives archives = new Archives(temp);
    Files.writeString(archives.client(), "client");
    Files.writeString(archives.server(), "server");
    assertThat(archives.areCurrent()).isFalse();
    archives.markCurrent();
    assertThat(archives.areCurrent()).isTrue();
    Files.writeString(archives.server(), "ser");
    assertThat(archives.areCurrent()).isFalse();
    archives.markCurrent();
    Path stamp = temp.resolve("stamp");
    Files.writeString(stamp, "0" + Files.readString(stamp));
    assertThat(archives.areCurrent()).isFalse();
  }

  @Test
  void anArchiveThatIsNotThereIsNotAskedFor() throws IOException {
    Path archive = temp.resolve("client.aot");
    assertThat(Archives.start(archive)).isEmpty();
    Files.createFile(archive);
    assertThat(Archives.start(archive)).anyMatch(option -> option.endsWith("=" + archive));
  }

  @Test
  void oldArchivesOfOthersAndDraftsGo() throws IOException {
    Path own = old("1", 100);
    old("2", 31);
    old("3", 29);
    old("draft-4", 1);
    old("something else", 100);
    Path draft = new CacheFolder(temp).draft();
    new CacheFolder(temp).sweep(own);
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("1", "3", "something else", draft.getFileName().toString());
    }
  }

  private Path old(String name, int days) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    Files.createFile(folder.resolve("file"));
    return Files.setLastModifiedTime(
        folder, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
  }

  @Test
  void aServerInTheForegroundIsNeverIdle() {
    assertThat(ServerProcess.FOR_EVER.toNanos()).isPositive();
  }
}
