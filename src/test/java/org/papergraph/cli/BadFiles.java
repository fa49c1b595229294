package org.papergraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Files as they go wrong in life. */
record BadFiles(Path folder) {
  private static final String TEXT =
      "We study flows that are normalizing, and show by many an experiment that they work well"
          + " on all of the data that we have.";
  private static final String GOOD = "Normalizing flows\n" + TEXT + "\n";

  Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    if (name.equals("directory")) {
      return Files.createDirectories(file);
    }
    return name.equals("missing") ? file : Files.write(file, content(name));
  }

  private static byte[] content(String name) {
    return switch (name) {
      case "empty" -> new byte[0];
      case "blank" -> utf8(" \n\n\t\n");
      case "binary" -> noise();
      case "title alone" -> utf8("Normalizing flows\n");
      case "line of 5 MB" -> utf8("word ".repeat(1_000_000));
      case "JSON line of 5 MB" -> utf8("{\"title\":\"T\",\"abstract\":\"" + "w ".repeat(2_500_000));
      case "Latin 1" -> latin("SchrÃdinger bridges\n" + TEXT + "\n");
      case "JSON cut short" -> utf8("{\"title\":\"Second\",\"abst");
      case "open BibTeX" -> utf8("@article{b, title = {Open, abstract = {x}\n");
      case "broken BibTeX" -> utf8("@article{b, title = , abstract = {x}}\n");
      case "good" -> utf8(GOOD);
      case "odd line" -> utf8(GOOD + "A second title\n");
      case "missing abstract" -> utf8(GOOD + "A title alone\nThird title\n" + TEXT + "\n");
      case "Latin 1 below" -> latin(GOOD + "SchrÃdinger bridges\n" + TEXT + "\n");
      case "JSON cut below" ->
          utf8("{\"title\":\"Flows\",\"abstract\":\"" + TEXT + "\"}\n{\"title\":\"S");
      case "open BibTeX below" ->
          utf8(
              "@article{a, title = {Flows}, abstract = {" + TEXT + "}}\n@article{b, title = {Op\n");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static byte[] noise() {
    byte[] noise = new byte[3_000];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
