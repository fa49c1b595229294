package org.papergraph.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** The random password of a folder's Neo4j user, readable by the folder's owner alone. */
final class FolderPassword {
  static final String USER = "neo4j";
  private static final int RANDOM_BYTES = 18;

  private FolderPassword() {}

  static String read(GraphFolder folder) {
    try {
      return Files.readString(folder.password()).strip();
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  /** Makes a password and keeps it; call with the folder's lock held. */
  static String create(GraphFolder folder) {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try {
      write(folder.password(), password);
      return password;
    } catch (IOException e) {
      throw folder.failed(e);
    }
  }

  /** Whole or not at all, and never readable by others. */
  private static void write(Path file, String password) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (SeekableByteChannel out =
        Files.newByteChannel(draft, EnumSet.of(CREATE_NEW, WRITE), ownerOnly)) {
      out.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    Files.move(draft, file, ATOMIC_MOVE);
  }
}
