package org.papergraph.export;

import java.util.Locale;

/**
 * How a node looks where it is drawn: its colour tells its type, its size how many papers speak of
 * it. The colours are those of Okabe and Ito (2008), which people tell apart who see fewer colours.
 *
 * @param rgb red, green and blue, a byte each
 * @param size across, from 5 to 60
 */
public record Appearance(int rgb, double size) {
  private static final double LEAST = 5;
  private static final double MOST = 60;

  /** That of {@code node}. */
  public static Appearance of(Node node) {
    long papers = (Long) node.properties().getOrDefault("paperCount", 1L);
    return new Appearance(
        rgb(node.type()), Math.clamp(LEAST * Math.sqrt((double) papers), LEAST, MOST));
  }

  private static int rgb(String type) {
    return switch (type) {
      case "Paper" -> 0x56B4E9;
      case "Method" -> 0xD55E00;
      case "Task" -> 0x009E73;
      case "Dataset" -> 0xE69F00;
      case "Metric" -> 0xCC79A7;
      case "Author" -> 0x0072B2;
      default -> 0x999999;
    };
  }

  public int red() {
    return rgb >> 16;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  /** As {@code #56B4E9}. */
  public String hex() {
    return hex(rgb);
  }

  /** The colour of a type of nodes, such as {@code Paper} or {@code Method}. */
  public static String hexOf(String type) {
    return hex(rgb(type));
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }
}
