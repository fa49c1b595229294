package org.papergraph.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads JSON Lines: one object a line, a paper each. */
final class JsonLinesReader implements CorpusReader {
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");

  /** One array over many lines. */
  private static final Pattern ARRAY = Pattern.compile("\\[|\\[\\s*\\{.*");

  private static final int LOOKED_AT = 20;

  private final JsonFactory factory =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .build())
          .build()
          .getFactory();

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
    Place place = records.next(line.number());
    if (line.flaw().isPresent()) {
      records.skip(place, line.flaw().get());
      return;
    }
    try (JsonParser parser = factory.createParser(line.text())) {
      records.add(JsonPaper.read(parser));
    } catch (JsonPaper.Malformed e) {
      records.skip(place.column(e.column()), e.reason(), e.detail());
    } catch (JsonProcessingException e) {
      records.skip(place.column(column(e)), reason(e), detail(e));
    }
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
  }

  private static Reason reason(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return Reason.CUT_SHORT;
    }
    if (e instanceof StreamConstraintsException) {
      return Reason.TOO_DEEP;
    }
    return e.getOriginalMessage().startsWith("Duplicate") ? Reason.DUPLICATE_KEY : Reason.BAD_JSON;
  }

  /** What the parser says, up to its hints for programmers. */
  private static String detail(JsonProcessingException e) {
    return e.getOriginalMessage().split("\n| \\(for |: maybe a | \\(start marker")[0].strip();
  }
}
