package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.Reason;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Line;
import org.papergraph.corpus.input.Lines;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/** Reads JSON Lines: one object a line, a paper or a page of papers each. */
public final class JsonLinesReader implements CorpusReader {
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");

  /** One array over many lines. */
  private static final Pattern ARRAY = Pattern.compile("\\[|\\[\\s*\\{.*");

  private static final int LOOKED_AT = 20;

  @Override
  public boolean recognizes(Head head) {
    List<String> lines = head.filledLines().stream().limit(LOOKED_AT).map(String::strip).toList();
    return !ARRAY.matcher(lines.getFirst()).matches()
        && lines.stream().anyMatch(JsonLinesReader::looksLikeObject);
  }

  private static boolean looksLikeObject(String line) {
    return OBJECT.matcher(line).lookingAt() && !line.endsWith(",");
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    Lines lines = source.lines();
    for (Optional<Line> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
      read(line.get(), records);
    }
  }

  private void read(Line line, Records records) throws IOException {
    if (line.flaw().isPresent()) {
      records.skip(records.next(line.number()), line.flaw().get());
      return;
    }
    try (JsonParser parser = JsonParsers.get().createParser(line.text())) {
      read(parser, line.number(), records);
    } catch (JsonProcessingException e) {
      JsonProblem problem = JsonProblem.of(e);
      Place place = records.next(line.number()).column(problem.column());
      records.skip(place, problem.reason(), problem.detail());
    }
  }

  private static void read(JsonParser parser, int line, Records records) throws IOException {
    JsonWalk walk = new JsonWalk(parser, line - 1, records);
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      skip(parser, Reason.NOT_AN_OBJECT, "", records.next(line), records);
      return;
    }
    Optional<JsonRecord> record = walk.object();
    if (parser.nextToken() != null) {
      skip(parser, Reason.BAD_JSON, "something after the object", records.next(line), records);
    } else {
      walk.add(record);
    }
  }

  private static void skip(
      JsonParser parser, Reason reason, String detail, Place place, Records records) {
    int column = Math.max(1, parser.currentTokenLocation().getColumnNr());
    records.skip(place.column(column), reason, detail);
  }
}
