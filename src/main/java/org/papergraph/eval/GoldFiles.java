package org.papergraph.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads labelled rows, one JSON object a line, from files and folders. */
public final class GoldFiles {
  private static final String ENDING = ".jsonl";
  private static final String REMEDY = "a labelled file has one JSON object a line";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private GoldFiles() {}

  /**
   * The rows of all files in their order; of a folder, of the files in it that end in .jsonl, by
   * name.
   *
   * @throws GoldException where a file cannot be read, holds no row, or one that is no JSON object
   */
  public static List<GoldRow> read(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    paths.forEach(path -> files.addAll(files(path)));
    List<GoldRow> rows = new ArrayList<>();
    files.forEach(file -> rows.addAll(rows(file)));
    return rows;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files =
          inside
              .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new GoldException(path, "no file in it ends in " + ENDING, "name the file itself");
      }
      return files;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static List<GoldRow> rows(Path file) {
    byte[] bytes = bytes(file);
    List<GoldRow> rows = new ArrayList<>();
    int line = 0;
    for (int from = 0; from < bytes.length; line++) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      String text = text(file, line + 1, ByteBuffer.wrap(bytes, from, to - from));
      if (!text.isBlank()) {
        rows.add(new GoldRow(file, line + 1, object(file, line + 1, text)));
      }
      from = to + 1;
    }
    if (rows.isEmpty()) {
      throw new GoldException(file, "it holds no row", REMEDY);
    }
    return rows;
  }

  private static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw new GoldException(file, "there is no such file", "check its name");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static GoldException unreadable(Path file, IOException e) {
    return new GoldException(file, "it cannot be read (" + e.getMessage() + ")", "see its rights");
  }

  private static String text(Path file, int line, ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replace("\uFEFF", "");
    } catch (CharacterCodingException e) {
      throw new GoldException(file, line, "it is not in UTF-8", "save the file in that encoding");
    }
  }

  private static ObjectNode object(Path file, int line, String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (json instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      String detail = e.getOriginalMessage().split("\n| \\(for ")[0].strip();
      throw new GoldException(file, line, "this is no JSON (" + detail + ")", REMEDY);
    }
    throw new GoldException(file, line, "this is JSON, but no object", REMEDY);
  }
}
