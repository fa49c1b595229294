package org.papergraph.store;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.JdkLoggerFactory;
import java.util.Map;

/** Keeps netty from what a short command has no use for, but would pay for at every start. */
final class LeanNetty {
  /** A native library would be unpacked into the folder of temporary files by each command. */
  private static final Map<String, String> SETTINGS =
      Map.of("io.netty.transport.noNative", "true", "io.netty.jfr.enabled", "false");

  private LeanNetty() {}

  /** To be called before the first connection; what the user set stays. */
  static void prepare() {
    SETTINGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
    // By itself it would set up log4j, which is there for the server.
    InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
  }
}
