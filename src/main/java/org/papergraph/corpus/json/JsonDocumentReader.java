package org.papergraph.corpus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.corpus.Place;
import org.papergraph.corpus.input.CorpusReader;
import org.papergraph.corpus.input.Head;
import org.papergraph.corpus.input.Opened;
import org.papergraph.corpus.input.Records;

/**
 * Reads JSON that goes over many lines, or has many records in one: an array, an answer of an API,
 * a single record, or several of these one after the other.
 */
public final class JsonDocumentReader implements CorpusReader {
  private static final Pattern ARRAY =
      Pattern.compile("\\s*+\\[\\s*+(?:[{\\[\\]]|null\\b).*", Pattern.DOTALL);
  private static final Pattern OBJECT =
      Pattern.compile("\\s*+\\{\\s*+(?:[\"}].*)?", Pattern.DOTALL);
  private static final Pattern WHOLE_LINE = Pattern.compile("\\{\\s*+[\"}].*\\}\\s*+");
  private static final int LOOKED_AT = 20;

  @Override
  public boolean recognizes(Head head) {
    return ARRAY.matcher(head.text()).matches()
        || (OBJECT.matcher(head.text()).matches() && isOneObject(head));
  }

  /** Whether the object that starts here ends on a later line, or is a page too long for a line. */
  private boolean isOneObject(Head head) {
    boolean page = false;
    try (JsonParser parser = JsonParsers.get().createParser(head.text().strip())) {
      int depth = 0;
      do {
        JsonToken token = parser.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        page |= depth == 1 && token == JsonToken.FIELD_NAME && isPage(parser);
      } while (depth > 0);
      return parser.currentTokenLocation().getLineNr() > 1;
    } catch (JsonEOFException e) {
      boolean oneLine = e.getLocation().getLineNr() == 1;
      return oneLine ? page && head.goesOn() : !hasObjectsOfALine(head);
    } catch (JsonProcessingException e) {
      return e.getLocation() != null && e.getLocation().getLineNr() > 1 && !hasObjectsOfALine(head);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isPage(JsonParser parser) throws IOException {
    return JsonWalk.PAGES.contains(parser.currentName());
  }

  /** As JSON Lines have of which the first is broken. */
  private static boolean hasObjectsOfALine(Head head) {
    List<String> lines = head.filledLines();
    return lines.stream()
        .skip(1)
        .limit(LOOKED_AT)
        .anyMatch(line -> WHOLE_LINE.matcher(line).matches());
  }

  @Override
  public void read(Opened source, Records records) throws IOException {
    try (JsonParser parser = JsonParsers.get().createParser(reader(source.content()))) {
      read(parser, records);
    }
  }

  /** What is no JSON ends it: there is no telling where the next record starts. */
  private static void read(JsonParser parser, Records records) throws IOException {
    JsonWalk walk = new JsonWalk(parser, 0, records);
    try {
      while (parser.nextToken() != null) {
        walk.value();
      }
    } catch (JsonProcessingException e) {
      JsonProblem problem = JsonProblem.of(e);
      Place place = records.next(problem.line()).column(problem.column());
      records.skip(place, problem.reason(), problem.detail() + "; nothing after it was read");
    }
  }

  /** Bytes that are no UTF-8 cost the record that they stand in, and no other. */
  private static Reader reader(InputStream content) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(JsonTree.NOT_UTF8));
    return new InputStreamReader(content, decoder);
  }
}
