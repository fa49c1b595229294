package org.papergraph.export.bibtex;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.PapergraphException;
import org.papergraph.export.Losses;

class InsertionsTest {
  @TempDir private Path folder;

  private String added(String text, String... terms) throws IOException {
    return Written.of(folder, text.replace("~", "\n"), UTF_8, terms).replace("\n", "~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@a{k, title={T}, keywords={a, b}}|@a{k, title={T}, keywords={a, b, x, y}}",
        "@a{k, keywords={a,b}, t={T}}|@a{k, keywords={a,b,x,y}, t={T}}",
        "@a{k, keywords={a; b}}|@a{k, keywords={a; b; x; y}}",
        "@a{k, Keywords = \"a\"}|@a{k, Keywords = \"a, x, y\"}",
        "@a{k, keyword={a}}|@a{k, keyword={a, x, y}}",
        "@a{k, keywords={}}|@a{k, keywords={x, y}}",
        "@a{k, keywords={a, }}|@a{k, keywords={a, x, y }}",
        "@a{k,~  keywords={~    a,~    b~  }~}|@a{k,~  keywords={~    a,~    b,~    x,~    y~  }~}",
        "@a{k, keywords=m}|@a{k, keywords=m # {, x, y}}",
        "@a{k, keywords=m # \", a\"}|@a{k, keywords=m # \", a, x, y\"}",
        "@a{k, keywords={X, b}}|@a{k, keywords={X, b, y}}",
        "@a{k,~  title = {T},~  year = 2020~}|@a{k,~  title = {T},~  year = 2020,~  keywords = {x, y}~}",
        "@a{k,~\ttitle={T},~\tyear={2020},~}|@a{k,~\ttitle={T},~\tyear={2020},~\tkeywords={x, y},~}",
        "@a{k,~  title      = \"T\",~  year       = 2020~}|@a{k,~  title      = \"T\",~  year       = 2020,~  keywords   = \"x, y\"~}",
        "@a(k, title={T})|@a(k, title={T}, keywords={x, y})",
        "@A{K, TITLE={T}}|@A{K, TITLE={T}, KEYWORDS={x, y}}",
        "@a{k, Title={T}}|@a{k, Title={T}, Keywords={x, y}}",
        "@a{k}|@a{k, keywords = {x, y}}",
        "@a{k, t={a}} text @a{l, t={b}}|@a{k, t={a}, keywords={x, y}} text @a{l, t={b}, keywords={x, y}}",
        "@string{m = \"x\"}~@a{k, keywords=m}|@string{m = \"x\"}~@a{k, keywords=m # {, y}}",
        "@comment{@a{k, t={T}}} % @|@comment{@a{k, t={T}}} % @",
        "@preamble{\"x\" # {y}}|@preamble{\"x\" # {y}}",
        "@a{k, keywords={a}, keywords={b}}|@a{k, keywords={a}, keywords={b}}",
        "@a{k, title {T}}|@a{k, title {T}}",
        "@a{k, title={T~}~@b{l, t={L}}|@a{k, title={T~}~@b{l, t={L}, keywords={x, y}}"
      })
  void keywordsComeWhereTheyBelong(String before, String after) throws IOException {
    assertThat(added(before, "x", "y")).isEqualTo(after);
    assertThat(added(after, "x", "y")).isEqualTo(after);
  }

  @Test
  void lineEndsAndMarksStay() throws IOException {
    assertThat(
            Written.of(folder, "\uFEFF@a{k,\r\n  t = {é},\r\n}\r\n", UTF_8, "Schrödinger bridge"))
        .isEqualTo("\uFEFF@a{k,\r\n  t = {é},\r\n  keywords = {Schrödinger bridge},\r\n}\r\n");
  }

  @Test
  void lettersAreOfTheFilesEncoding() throws IOException {
    String[] terms = {"Schrödinger bridge", "α-divergence", "Erdős–Rényi graph", "图神经网络"};
    String latex =
        "{Schr{\\\"o}dinger bridge, $\\alpha$-divergence, Erd{\\H o}s--R{\\'e}nyi graph}";

    assertThat(Written.of(folder, "@a{k, t={e}}", US_ASCII, terms))
        .isEqualTo("@a{k, t={e}, keywords=" + latex + "}");
    assertThat(Written.of(folder, "@a{k, t={é}}", ISO_8859_1, terms))
        .isEqualTo("@a{k, t={é}, keywords=" + latex + "}");
    assertThat(Written.of(folder, "@a{k, t={é}}", UTF_8, terms))
        .isEqualTo("@a{k, t={é}, keywords={" + String.join(", ", terms) + "}}");
  }

  @Test
  void whatIsThereInLatexIsNotAddedAgain() throws IOException {
    assertThat(added("@a{k, keywords={Schr{\\\"o}dinger Bridges}}", "Schrödinger bridge"))
        .isEqualTo("@a{k, keywords={Schr{\\\"o}dinger Bridges}}");
    assertThat(added("@a{k, keywords={C}}", "C", "C++")).isEqualTo("@a{k, keywords={C, C++}}");
  }

  @Test
  void signsOfLatexStaySigns() throws IOException {
    assertThat(added("@a{k, t=\"T\"}", "R&D", "50% #1", "say \"hi\""))
        .isEqualTo("@a{k, t=\"T\", keywords=\"R\\&D, 50\\% \\#1, say {\"}hi{\"}\"}");
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.bib"), "@a{k, t={T}}\n@a{l, t {T}}");
    Losses losses = new Losses();

    Written.of(file, losses, "a, b; c", "图", "\u0001");

    assertThat(losses.lines())
        .containsExactly(
            "1 × term left out, for it has a comma or semicolon, which part keywords",
            "2 × term left out, for the file's encoding or BibTeX cannot hold it");
    assertThat(BibScanner.of(BibFile.read(file)).broken()).isEqualTo(1);
  }

  @Test
  void utf16IsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.bib"), "@a{k, t={T}}".getBytes(UTF_16));

    assertThatThrownBy(() -> BibFile.read(file))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("save it as UTF-8");
    assertThatThrownBy(() -> BibFile.read(folder.resolve("none.bib")))
        .isInstanceOf(PapergraphException.class)
        .hasMessageContaining("none.bib cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@a{b,c={\n",
        "@",
        "@a{",
        "@a{b,\n",
        "{",
        "}",
        "@a(",
        "@comment{\n",
        "\n@a{b=\"\n",
        "@a{b \""
      })
  @Timeout(60)
  void hostileTextTakesLinearTime(String piece) throws IOException {
    String text = "@a{k, t={T}}\n" + piece.repeat(2_000_000 / piece.length());

    assertThat(Written.of(folder, text, UTF_8, "x"))
        .isEqualTo(text.replace("t={T}", "t={T}, keywords={x}"));
  }

  @Test
  void randomFilesKeepAllElse() throws IOException, ParseException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = randomFile(random);
      String written = Written.of(folder, text, UTF_8, "first term", "Second–Term", "x");
      assertThat(Written.isWithin(text.getBytes(UTF_8), written.getBytes(UTF_8)))
          .as("seed %d\n%s\n%s", seed, text, written)
          .isTrue();
      assertSame(text, written, "seed " + seed + "\n" + text + "\n" + written);
      assertThat(Written.of(folder, written, UTF_8, "first term", "Second–Term", "x"))
          .as("seed %d\n%s", seed, text)
          .isEqualTo(written);
    }
  }

  static void assertSame(String text, String written, String what) throws ParseException {
    Map<String, Map<String, String>> before = Written.entries(text);
    Map<String, Map<String, String>> after = Written.entries(written);
    assertThat(after.keySet()).as(what).isEqualTo(before.keySet());
    after.forEach(
        (key, fields) -> {
          String old = before.get(key).getOrDefault("keywords", before.get(key).get("keyword"));
          String now = fields.getOrDefault("keywords", fields.get("keyword"));
          assertThat(now == null ? "" : now.strip())
              .as(what)
              .startsWith(old == null ? "" : old.strip());
          before.get(key).keySet().removeIf(name -> name.startsWith("keyword"));
          fields.keySet().removeIf(name -> name.startsWith("keyword"));
          assertThat(fields).as(what).isEqualTo(before.get(key));
        });
  }

  private static String randomFile(Random random) {
    StringBuilder text = new StringBuilder("% é\n@string{m = {macro}}\n");
    for (int i = 0; i < 4; i++) {
      String blank = pick(random, "", " ", "\n", "\r\n  ", "\t");
      List<String> fields = new ArrayList<>();
      for (int field = random.nextInt(4); field >= 0; field--) {
        String name = pick(random, "title", "year", "Note", "keywords", "keyword") + field;
        name = name.replaceFirst("(?<=keywords?)\\d", "");
        if (fields.stream().noneMatch(other -> other.contains("keyword"))
            || !name.startsWith("keyword")) {
          fields.add(name + pick(random, "=", " = ", "\t=") + value(random));
        }
      }
      text.append("@article{key").append(i).append(',').append(blank);
      text.append(String.join("," + blank, fields)).append(pick(random, "", ",")).append(blank);
      text.append("}").append(pick(random, "\n", " ", "\n\n"));
    }
    return text.toString();
  }

  private static String value(Random random) {
    return pick(
        random,
        "{a}",
        "{}",
        "\"a, b\"",
        "{a; b;c}",
        "m",
        "2020",
        "m # {, x}",
        "\"{\"}q{\"}\"",
        "{Schr{\\\"o}dinger, {B}}",
        "{ a,\n b\n}",
        "{first term}");
  }

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
