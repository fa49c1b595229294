package org.papergraph.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts Java processes on the tests' own class path, with the options of the tests' own JVM. */
public final class TestJvm {
  private static final List<String> HANDED_ON =
      List.of("--", "-XX:+IgnoreUnrecognizedVMOptions", "-Djava.io.tmpdir=");

  private TestJvm() {}

  /** What to run; its standard output is to be read, its errors go to the tests' own. */
  public static ProcessBuilder command(Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> HANDED_ON.stream().anyMatch(option::startsWith))
        .forEach(command::add);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Surefire may hide the class path in a jar's manifest. */
  private static String classPath() {
    return Stream.of("surefire.real.class.path", "surefire.test.class.path", "java.class.path")
        .map(System::getProperty)
        .filter(path -> path != null && path.contains(File.pathSeparator))
        .findFirst()
        .orElseThrow();
  }

  public static Process start(ProcessBuilder command) {
    try {
      return command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
