package org.papergraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.corpus.CorpusException;

class SourcesTest {
  private final List<String> problems = new ArrayList<>();

  /** Not among the hidden files. */
  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("papers"));
  }

  private static byte[] paper(String title) {
    String line = "{\"title\": \"%s\", \"abstract\": \"A text.\"}\n".formatted(title);
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private List<String> titles(Path path) {
    List<String> titles = new ArrayList<>();
    SourceContents.read(
            Sources.at(path), Reading.USUAL, problem -> problems.add(problem.getMessage()))
        .forEach(source -> source.readAll(record -> titles.add(record.paper().title())));
    return titles;
  }

  private Path zip(String name, List<String> entries) throws IOException {
    Path archive = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(paper(entry));
      }
    }
    return archive;
  }

  @Test
  void aFolderStandsForTheFilesInItAndBelow() throws IOException {
    Files.write(folder.resolve("b.jsonl"), paper("B"));
    Files.write(folder.resolve("a.jsonl.gz"), gzip(paper("A")));
    Files.write(Files.createDirectory(folder.resolve("c")).resolve("d.jsonl"), paper("D"));
    Files.write(folder.resolve(".hidden.jsonl"), paper("hidden"));
    Files.write(folder.resolve("cover.jpg"), new byte[] {0, 1, 2, 3});

    assertThat(titles(folder)).containsExactly("A", "B", "D");
    assertThat(problems).singleElement().asString().contains("cover.jpg: not text");
  }

  @Test
  void anArchiveStandsForTheFilesInItWhereverTheySayTheyBelong() throws IOException {
    Path archive = zip("all.zip", List.of("z.jsonl", "a/b.jsonl", "../up.jsonl", "__MACOSX/x"));

    assertThat(titles(archive)).containsExactly("a/b.jsonl", "z.jsonl");
    assertThat(Sources.at(archive).getFirst().name()).isEqualTo(archive + "!/a/b.jsonl");
    assertThat(temporary).isDirectoryNotContaining("glob:**up.jsonl");
  }

  @Test
  void anArchiveMayLieInAFolder() throws IOException {
    zip("all.zip", List.of("a.jsonl"));
    assertThat(titles(folder)).containsExactly("a.jsonl");
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    Path bomb = Files.write(folder.resolve("bomb.gz"), gzip(new byte[1 << 28]));
    assertThatThrownBy(() -> titles(bomb)).isInstanceOf(CorpusException.class);

    byte[] line = "x".repeat(1 << 20).concat("\n").getBytes(StandardCharsets.UTF_8);
    Path lines = folder.resolve("lines.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(lines))) {
      out.putNextEntry(new ZipEntry("lines.jsonl"));
      out.write(paper("First"));
      for (int i = 0; i < 1 << 9; i++) {
        out.write(line);
      }
    }
    assertThatThrownBy(() -> titles(lines))
        .hasMessageContaining("it unpacks to over 200 times its size");
  }

  @Test
  void aDamagedArchiveAndAnEmptyFolderSaySo() throws IOException {
    assertThatThrownBy(() -> Sources.at(folder)).hasMessageContaining("nothing in it");
    Path archive = Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 5, 6});
    assertThatThrownBy(() -> Sources.at(archive))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.zip: an archive that cannot be opened");
    assertThatThrownBy(() -> Sources.at(folder.resolve("none")))
        .hasMessageContaining("none: no such file");
  }
}
