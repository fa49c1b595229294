package org.papergraph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process as others can look for it.
 *
 * @param host the machine, and where it has several spaces of process ids, this one
 * @param started tells it from a later process with the same id
 */
record Holder(String host, long pid, String started) {
  private static final String SEPARATOR = "\n";

  static Holder self() {
    return new Holder(thisHost(), ProcessHandle.current().pid(), started(ProcessHandle.current()));
  }

  static Optional<Holder> parse(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    return parts.length == 3 && parts[1].matches("\\d{1,18}")
        ? Optional.of(new Holder(parts[0], Long.parseLong(parts[1]), parts[2]))
        : Optional.empty();
  }

  /** Whether the process ran on this machine and has ended. */
  boolean isGone() {
    return host.equals(thisHost())
        && ProcessHandle.of(pid)
            .filter(ProcessHandle::isAlive)
            .filter(process -> started(process).equals(started))
            .isEmpty();
  }

  /** When the process started; empty where the system does not tell. */
  static String started(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("");
  }

  /** Containers may share a name, and even a kernel; they do not share a space of process ids. */
  private static String thisHost() {
    return hostName()
        + " "
        + read(Path.of("/proc/sys/kernel/random/boot_id"))
        + " "
        + link(Path.of("/proc/self/ns/pid"));
  }

  static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "localhost";
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static String link(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** As {@link #parse} reads it. */
  String text() {
    return String.join(SEPARATOR, host, Long.toString(pid), started);
  }
}
