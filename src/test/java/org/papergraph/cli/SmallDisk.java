package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file system of its own, of few megabytes, where the machine lets us have one. */
record SmallDisk(Path folder) implements AutoCloseable {

  /** Nothing where that needs rights that we do not have. */
  static Optional<SmallDisk> mount(Path folder, int megabytes) {
    boolean mounted =
        succeeds("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder + "");
    if (!mounted) {
      System.out.println("No small disk can be mounted here: what a full one does is not tested.");
    }
    return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
  }

  /** Leaves no space on it. */
  void fill() {
    try (var ballast = Files.newOutputStream(ballast())) {
      byte[] zeros = new byte[1 << 12];
      while (true) {
        ballast.write(zeros);
      }
    } catch (IOException e) {
      // Full.
    }
  }

  void makeSpace() throws IOException {
    Files.delete(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  @Override
  public void close() {
    succeeds("umount", "--lazy", folder.toString());
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
