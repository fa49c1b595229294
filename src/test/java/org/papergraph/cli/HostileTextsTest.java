package org.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not what it seems, and folders and archives that hold more than files. */
class HostileTextsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String ENTRY = "@misc{a, title = {“Smart” Café}}\n";

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("papers"));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Run extract(Path path) {
    return Run.of("extract", "--tagger", "fast", path.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
  void twoBytesForEachCharacterAreRead(String charset) throws IOException {
    Run run = extract(file("a.bib", ENTRY.getBytes(Charset.forName(charset))));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("“Smart” Café");
  }

  @Test
  void aFileOfWindowsIsReadAndSaysSo() throws IOException {
    Run run = extract(file("a.bib", ENTRY.getBytes(WINDOWS)));

    assertThat(run.out()).contains("“Smart” Café");
    assertThat(run.err())
        .isEqualTo(
            "Note: "
                + folder.resolve("a.bib")
                + ", line 1: not UTF-8, and read as Windows-1252 from there on; convert the file to"
                + " UTF-8 if letters with accents come out wrong\n");
  }

  @Test
  void anEncodingThatTheFileDeclaresIsBelieved() throws IOException {
    String declared = "% Encoding: ISO8859_2\n\n@misc{a, title = {Łódź}}\n";
    Run latin = extract(file("a.bib", declared.getBytes(Charset.forName("ISO-8859-2"))));
    Run converted = extract(file("b.bib", declared.getBytes(StandardCharsets.UTF_8)));

    assertThat(latin.out()).contains("\"title\":\"Łódź\"");
    assertThat(converted.out()).contains("\"title\":\"Łódź\"");
    assertThat(latin.err() + converted.err()).isEmpty();
  }

  @Test
  void brokenBytesOfUtf8CostTheirRecordAlone() throws IOException {
    byte[] text =
        (ENTRY + "@misc{b, title = {caf_}}\n@misc{c, title = {Last}}\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '_' ? (byte) 0xC3 : text[i];
    }
    Run run = extract(file("a.bib", text));

    assertThat(run.out())
        .contains("“Smart” Café", "\"title\":\"Last\"")
        .doesNotContain("caf\u00C3");
    assertThat(run.err()).contains("record 2, line 2, column 22: not UTF-8 (byte 22 of the line)");
  }

  @Test
  void manyBytesBeyondAsciiAreNotTakenForWindows() throws IOException {
    Run run =
        extract(
            file(
                "a.bib",
                "@misc{a, title = {Теорема}}\n@misc{b, title={Last of them, and long enough to show that it is text}}\n"
                    .getBytes(Charset.forName("KOI8-R"))));

    assertThat(run.out()).contains("Last").doesNotContain("\"title\":\"ô");
    assertThat(run.err()).contains("record 1, line 1").contains("not UTF-8");
  }

  @Test
  void whatSteersATerminalIsSpelledOut() throws IOException {
    String title = "Flow \u001b[31m \u0000 \u202E \u009B \uFFFF end";
    Run run =
        extract(
            file(
                "a.bib", ("@misc{a, title = {" + title + "}}\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().codePoints().filter(c -> c < 0x20 && c != '\n')).isEmpty();
    assertThat(run.out()).doesNotContain("\u202E", "\u009B").contains("\\u202E", "\\u009B");
  }

  @Test
  void anArchiveCannotReachOut() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : new String[] {"../../up.jsonl", "/absolute.jsonl", "link"}) {
        out.putNextEntry(new ZipEntry(name));
        String text = name.equals("link") ? "/etc/passwd" : "{\"title\":\"Of " + name + "\"}\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(archive);
    makeLink(bytes);
    Run run = extract(Files.write(archive, bytes));

    assertThat(run.out()).contains("Of /absolute.jsonl").doesNotContain("root:");
    assertThat(run.err()).contains("a.zip!/link");
    assertThat(temp).isDirectoryNotContaining("glob:**up.jsonl");
    assertThat(Path.of("/absolute.jsonl")).doesNotExist();
  }

  /** Makes the last entry of an archive one that Unix takes for a link. */
  private static void makeLink(byte[] archive) {
    int entry = archive.length - 4;
    while (!(archive[entry] == 'P' && archive[entry + 1] == 'K' && archive[entry + 2] == 1)) {
      entry--;
    }
    archive[entry + 5] = 3;
    archive[entry + 41] = (byte) 0xA1;
    archive[entry + 40] = (byte) 0xFF;
  }

  @Test
  void anArchiveOfTooMuchIsRefused() throws IOException {
    Path archive = folder.resolve("a.zip");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (int i = 0; i < 70; i++) {
        out.putNextEntry(new ZipEntry(i + ".jsonl"));
        out.write(zeros);
      }
    }
    Run bomb = extract(archive);
    byte[] bytes = Files.readAllBytes(archive);
    Run cut = extract(Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length / 2)));

    assertThat(bomb.err())
        .contains("a.zip: an archive that cannot be opened (it unpacks to over 200");
    assertThat(cut.err()).contains("a.zip: an archive that cannot be opened");
    assertThat(bomb.exitCode() + cut.exitCode()).isEqualTo(2);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aFolderMayHoldAnything() throws IOException, InterruptedException {
    file("a.jsonl", "{\"title\":\"Good one\"}\n".getBytes(StandardCharsets.UTF_8));
    file("b.zip", new byte[] {'P', 'K', 3, 4, 5, 6});
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("none"));
    Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("memory"), Path.of("/proc/self/mem"));
    new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

    for (Path path : new Path[] {folder, link}) {
      Run run = extract(path);

      assertThat(run.exitCode()).isZero();
      assertThat(run.lines()).singleElement().asString().contains("Good one");
      assertThat(run.err().lines())
          .allMatch(line -> line.startsWith("Skipped: "))
          .anyMatch(line -> line.contains("b.zip: an archive that cannot be opened"))
          .anyMatch(line -> line.contains("loop: a link to a folder, a pipe"))
          .anyMatch(line -> line.contains("nowhere: no such file"))
          .anyMatch(line -> line.contains("null: a link to a folder, a pipe"))
          .anyMatch(line -> line.contains("memory: cannot be read"))
          .anyMatch(line -> line.contains("pipe: a link to a folder, a pipe"));
    }
  }
}
