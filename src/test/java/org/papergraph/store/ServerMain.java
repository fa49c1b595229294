package org.papergraph.store;

import java.nio.file.Path;

/** The main class of servers that tests start. */
final class ServerMain {
  private ServerMain() {}

  public static void main(String[] args) {
    ServerProcess.runUntilIdle(new GraphLocation.Folder(Path.of(args[0])), server -> {});
    System.exit(0);
  }
}
