package org.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.PapergraphException;

class OutputTest {
  @TempDir private Path temp;

  private Path place() {
    return temp.resolve("place");
  }

  private void writeFile(String text, boolean force) {
    new Output(place(), force).file(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void writeFolder(String name, boolean force) {
    new Output(place(), force).folder(folder -> Files.createFile(folder.resolve(name)));
  }

  private List<String> left() {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileComesToItsPlaceAloneWhenItIsWhole() throws IOException {
    new Output(place(), false)
        .file(
            out -> {
              assertThat(place()).doesNotExist();
              out.write('x');
            });

    assertThat(place()).hasContent("x");
    assertThat(left()).containsExactly("place");
  }

  @Test
  void ofAFileThatFailsNothingIsLeft() {
    Output output = new Output(place(), false);

    assertThatThrownBy(
            () ->
                output.file(
                    out -> {
                      out.write('x');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContainingAll("place", "No space left on device");
    assertThat(left()).isEmpty();
  }

  @Test
  void whatWasThereStaysWhereItsReplacementFails() {
    writeFile("old", false);
    Output output = new Output(place(), true);

    assertThatThrownBy(
            () ->
                output.file(
                    out -> {
                      throw new PapergraphException("The server died.");
                    }))
        .hasMessage("The server died.");
    assertThat(place()).hasContent("old");
    assertThat(left()).containsExactly("place");
  }

  @Test
  void anExistingFileIsReplacedByForceAlone() {
    writeFile("old", false);

    assertThatThrownBy(() -> writeFile("new", false)).hasMessageContaining("--force");
    assertThat(place()).hasContent("old");
    writeFile("new", true);
    assertThat(place()).hasContent("new");
    assertThat(left()).containsExactly("place");
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
    Path real = Files.writeString(temp.resolve("real"), "old");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Files.createSymbolicLink(place(), real);

    writeFile("new", true);

    assertThat(place()).isSymbolicLink().hasContent("new");
    assertThat(Files.getPosixFilePermissions(real)).hasSize(2);
    assertThat(left()).containsExactly("place", "real");
  }

  @Test
  void aLinkToAFolderStaysToo() throws IOException {
    new Output(temp.resolve("real"), false).folder(folder -> {});
    Files.createSymbolicLink(place(), temp.resolve("real"));

    writeFolder("a", true);

    assertThat(place()).isSymbolicLink();
    assertThat(temp.resolve("real/a")).exists();
    assertThat(left()).containsExactly("place", "real");
  }

  @Test
  void aDeviceIsNoPlaceForAFile() {
    Output output = new Output(Path.of("/dev/null"), true);

    assertThatThrownBy(() -> output.file(out -> out.write('x'))).hasMessageContaining("is no file");
  }

  @Test
  void aFileNeedsAFolderToBeIn() {
    Output output = new Output(temp.resolve("none/file"), false);

    assertThatThrownBy(() -> output.file(out -> out.write('x')))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("its folder does not exist");
  }

  @Test
  void aFolderIsNoPlaceForAFileNorAFileForAFolder() throws IOException {
    assertThatThrownBy(() -> new Output(temp, true).file(out -> out.write('x')))
        .hasMessageContaining("is a folder");
    Files.createFile(place());
    assertThatThrownBy(() -> writeFolder("a", true)).hasMessageContaining("is a file");
  }

  @Test
  void aFolderOfAnEarlierExportIsReplacedByForceAlone() {
    writeFolder("a", false);

    assertThatThrownBy(() -> writeFolder("b", false)).hasMessageContaining("--force");
    writeFolder("b", true);
    assertThat(place().resolve("a")).doesNotExist();
    assertThat(place().resolve("b")).exists();
    assertThat(left()).containsExactly("place");
  }

  @Test
  void settingsOfTheProgramThatOpenedAFolderStay() throws IOException {
    writeFolder("a", false);
    Files.createDirectory(place().resolve(".obsidian"));
    Files.writeString(place().resolve(".obsidian/app.json"), "{}");

    writeFolder("b", true);

    assertThat(place().resolve(".obsidian/app.json")).hasContent("{}");
    assertThat(place().resolve("a")).doesNotExist();
    writeFolder("c", true);
    assertThat(place().resolve(".obsidian/app.json")).exists();
    assertThat(left()).containsExactly("place");
  }

  @Test
  void aFolderOfSomebodyElsesIsNeverReplaced() throws IOException {
    Files.createDirectory(place());
    Files.createFile(place().resolve("thesis.md"));

    assertThatThrownBy(() -> writeFolder("b", true))
        .hasMessageContaining("papergraph did not write");
    assertThat(place().resolve("thesis.md")).exists();
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectory(place());

    writeFolder("a", false);

    assertThat(place().resolve("a")).exists();
  }

  @Test
  void ofAFolderThatFailsNothingIsLeft() {
    Output output = new Output(place(), false);

    assertThatThrownBy(
            () ->
                output.folder(
                    folder -> {
                      Files.createFile(folder.resolve("a"));
                      throw new IOException("broken");
                    }))
        .isInstanceOf(PapergraphException.class);
    assertThat(left()).isEmpty();
  }
}
