package org.papergraph.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Lines of marks. */
final class GoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  static List<GoldRow> read(Path file) {
    List<GoldRow> rows = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String place = file + ", line " + (i + 1);
        rows.add(new GoldRow(place, parse(lines.get(i), place)));
      }
    }
    if (rows.isEmpty()) {
      throw TrainingException.at(file.toString(), "nothing in it", "name a file of marked texts");
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw TrainingException.at(file.toString(), "no such file", "check the path");
    } catch (IOException e) {
      throw TrainingException.at(
          file.toString(), "cannot be read (" + e + ")", "name a readable file in UTF-8");
    }
  }

  private static JsonNode parse(String line, String place) {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.isObject()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      throw TrainingException.at(
          place, "no JSON (" + e.getOriginalMessage() + ")", "each line is one JSON object");
    }
    throw TrainingException.at(place, "no JSON object", "each line is one JSON object");
  }
}
