package org.papergraph.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long texts. */
public final class Digest {
  private Digest() {}

  /** The first {@code digits} hexadecimal digits of the SHA-256 of {@code parts}. */
  public static String hex(int digits, String... parts) {
    return hex(digits, String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
  }

  /** The first {@code digits} hexadecimal digits of the SHA-256 of {@code content}. */
  public static String hex(int digits, byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
