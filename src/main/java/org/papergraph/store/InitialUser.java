package org.papergraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;
import org.papergraph.cypher.Statements;

/**
 * Gives a folder's Neo4j its password. Before the first start this is a file that Neo4j reads, as
 * {@code neo4j-admin dbms set-initial-password} writes it, which takes a tenth of a second where
 * {@code ALTER USER} takes nine.
 */
final class InitialUser {
  private InitialUser() {}

  /** The folder's password, which Neo4j's first start will take over. */
  static void beforeStart(GraphFolder folder, String password) {
    if (Files.exists(folder.neo4jHome().resolve("data/databases/system"))) {
      return;
    }
    Path home = folder.neo4jHome().toAbsolutePath();
    Config config = Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, home).build();
    Path file = CommunitySecurityModule.getInitialUserRepositoryFile(config);
    try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
      Files.deleteIfExists(file);
      FileUserRepository users =
          new FileUserRepository(
              files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
      users.start();
      users.create(user(password));
      users.shutdown();
    } catch (IOException e) {
      throw folder.failed(e);
    } catch (Exception e) {
      throw new IllegalStateException("the initial user could not be written", e);
    }
  }

  /** The folder's password, when the file that kept the old one was lost. */
  static void reset(DatabaseManagementService service, String password) {
    service
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            Statements.named("load/reset-password").text(),
            Map.of("user", FolderPassword.USER, "password", password));
  }

  private static User user(String password) {
    SystemGraphCredential credential =
        SystemGraphCredential.createCredentialForPassword(
            password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
    return new User(FolderPassword.USER, null, credential, false, false);
  }
}
