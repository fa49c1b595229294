package org.papergraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Files that nobody means well with. Most hold a paper called "First of" and the file's name, what
 * is hostile, and another called "Last of" it.
 */
record HostileFiles(Path folder) {
  private static final int MILLION = 1_000_000;
  private static final int MEGABYTES_OF_LINE = 300;
  private static final int MEGABYTES_OF_LONGEST_LINE = 1024;
  private static final String TEXT = "We study flows.";

  /**
   * @param port where nobody may ask for anything
   */
  void write(int port) throws IOException {
    xml("entity bomb", doctype("[" + laughs() + "]"), article("&l9;"));
    xml("entity of a file", doctype("[<!ENTITY e SYSTEM \"file:///etc/passwd\">]"), article("&e;"));
    String far = "\"http://127.0.0.1:" + port + "/e\"";
    xml("entity of the web", doctype("[<!ENTITY e SYSTEM " + far + ">]"), article("&e;"));
    xml("type of the web", doctype("SYSTEM " + far + "[<!ENTITY % p SYSTEM " + far + "> %p;]"), "");
    xml(
        "million authors, xml",
        "",
        "<PubmedArticle><MedlineCitation><Article><AuthorList>"
            + "<Author><LastName>A</LastName></Author>".repeat(MILLION)
            + "</AuthorList></Article></MedlineCitation></PubmedArticle>");
    xml("cut, xml", "", article("x").substring(0, 40));
    longLines();
    jsonLines("nested json", "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
    jsonLines("long string, json", "{\"title\":\"" + "x".repeat(20 * MILLION) + "\"}");
    jsonLines(
        "long abstract", "{\"title\":\"x\",\"abstract\":\"" + "of flow ".repeat(200_000) + "\"}");
    jsonLines("names, json", "{\"title\":\"x\",\"y\":{" + names(MILLION) + "\"z\":0}}");
    write("cut, json", "[" + paper("First", "cut, json") + ",{\"title\":\"x");
    millionAuthors();
    bibtex("macros", macros());
    bibtex("macros in one", "@misc{x, title = " + "a # ".repeat(100_000) + "a}\n");
    bibtex("braces", "@misc{x, title = " + "{".repeat(100_000) + "}".repeat(100_000) + "}\n");
    csv("open quotes", "\"a\",\"b\"\"\n".repeat(100_000));
    packed();
  }

  private void longLines() throws IOException {
    longLine(
        "line, jsonl",
        MEGABYTES_OF_LONGEST_LINE,
        paper("First", "line, jsonl") + "\n{\"title\":\"",
        "\"}\n" + paper("Last", "line, jsonl"));
    longLine(
        "line; csv",
        MEGABYTES_OF_LINE,
        "Title,Abstract\nFirst of line; csv,x\n",
        ",x\nLast of line; csv,x\n");
    longLine(
        "line, bib",
        MEGABYTES_OF_LINE,
        entry("First", "line, bib") + "@misc{x, title = {",
        "}}\n" + entry("Last", "line, bib"));
    longLine(
        "line, ris",
        MEGABYTES_OF_LINE,
        ris("First", "line, ris") + "TY  - JOUR\nTI  - ",
        "\nER  - \n" + ris("Last", "line, ris"));
    longLine(
        "line, lines",
        MEGABYTES_OF_LINE,
        lines("First", "line, lines"),
        "\n" + TEXT + "\n" + lines("Last", "line, lines"));
  }

  private void millionAuthors() throws IOException {
    String name = "million authors";
    String authors = "{\"title\":\"x\",\"authors\":[" + "\"A B\",".repeat(MILLION) + "\"C\"]}";
    jsonLines(name + ", jsonl", authors);
    write(
        name + ", json",
        "["
            + paper("First", name + ", json")
            + ","
            + authors
            + ","
            + paper("Last", name + ", json")
            + "]");
    bibtex(
        name + ", bib",
        "@misc{x, title = {x}, author = {" + "Alice Bell and ".repeat(MILLION) + "C}}\n");
    bibtex(
        "many authors, bib",
        "@misc{x, title = {x}, author = {" + "A and ".repeat(60_000) + "C}}\n");
    bibtex("words, bib", "@misc{x, title = {x}, note = {" + "A and ".repeat(600_000) + "}}\n");
    csv(name + "; csv", "x," + "Alice Bell and Bob Bo; ".repeat(MILLION + MILLION / 3) + "\n");
    csv("names; csv", "x," + numbered("%s;") + "\n");
    csv("commas; csv", "x,\"" + numbered("A %s, ") + "A b\"\n");
    csv("ands; csv", "x," + numbered("%s and ") + "C\n");
    jsonLines(
        "names of csl",
        "{\"type\":\"chapter\",\"title\":\"x\",\"author\":\"" + "A;B;".repeat(MILLION) + "\"}");
    write(
        name + ", ris",
        ris("First", name + ", ris")
            + "TY  - JOUR\nTI  - x\n"
            + "AU  - A B\n".repeat(MILLION)
            + "ER  - \n"
            + ris("Last", name + ", ris"));
  }

  private void packed() throws IOException {
    byte[] packed = gzip(paper("First", "nested gzip"));
    for (int i = 0; i < 9; i++) {
      packed = gzip(packed);
    }
    Files.write(folder.resolve("nested gzip"), packed);
    byte[] sound =
        gzip("{\"title\":\"First of cut gzip\"}\n" + "{\"title\":\"" + noise(200_000) + "\"}\n");
    Files.write(folder.resolve("cut gzip"), Arrays.copyOf(sound, sound.length - 100));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("gzip bomb")))) {
      out.write(utf8("{\"title\":\"First of gzip bomb\"}\n"));
      byte[] blanks = utf8(" ".repeat(MILLION));
      for (int i = 0; i < 500; i++) {
        out.write(blanks);
      }
    }
  }

  private void longLine(String name, int megabytes, String before, String after)
      throws IOException {
    byte[] megabyte = gzip(noise(8 << 10).repeat(128));
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      out.write(gzip(before));
      for (int i = 0; i < megabytes; i++) {
        out.write(megabyte);
      }
      out.write(gzip(after));
    }
  }

  private void xml(String name, String doctype, String hostile) throws IOException {
    write(
        name,
        doctype
            + "<PubmedArticleSet>"
            + article("First of " + name)
            + hostile
            + article("Last of " + name)
            + "</PubmedArticleSet>");
  }

  private void bibtex(String name, String hostile) throws IOException {
    write(name, entry("First", name) + hostile + entry("Last", name));
  }

  private void csv(String name, String hostile) throws IOException {
    write(name, "Title,Authors\nFirst of " + name + ",A\n" + hostile + "Last of " + name + ",A\n");
  }

  private void jsonLines(String name, String hostile) throws IOException {
    write(name, paper("First", name) + "\n" + hostile + "\n" + paper("Last", name) + "\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String doctype(String rest) {
    return "<!DOCTYPE PubmedArticleSet " + rest + ">";
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    return entities.toString();
  }

  private static String macros() {
    StringBuilder macros = new StringBuilder("@string{m0 = {lol}}\n");
    for (int i = 1; i < 60; i++) {
      macros.append("@string{m%d = m%d # m%d}\n".formatted(i, i - 1, i - 1));
    }
    return macros + "@misc{x, title = m59}\n";
  }

  /** As many names as a record has room for, none of which stands twice. */
  private static String numbered(String name) {
    return IntStream.range(MILLION, MILLION + MILLION / 3)
        .mapToObj(number -> name.formatted(Integer.toString(number, 36)))
        .collect(Collectors.joining());
  }

  private static String names(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append('"').append(Integer.toString(i, 36)).append("\":0,");
    }
    return names.toString();
  }

  private static String article(String title) {
    return "<PubmedArticle><MedlineCitation><Article><ArticleTitle>"
        + title
        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
  }

  private static String paper(String which, String name) {
    return "{\"title\":\"%s of %s\",\"abstract\":\"%s\"}".formatted(which, name, TEXT);
  }

  private static String entry(String which, String name) {
    return "@misc{%s, title = {%s of %s}}\n".formatted(which, which, name);
  }

  private static String ris(String which, String name) {
    return "TY  - JOUR\nTI  - %s of %s\nER  - \n".formatted(which, name);
  }

  private static String lines(String which, String name) {
    return which + " of " + name + "\n" + TEXT + "\n";
  }

  /** Letters that hardly can be packed. */
  private static String noise(int length) {
    return new Random(5)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(utf8(text));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
