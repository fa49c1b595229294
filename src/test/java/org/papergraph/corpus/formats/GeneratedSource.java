package org.papergraph.corpus.formats;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.corpus.Opening;

/** A source of any length, made while it is read. */
record GeneratedSource(
    String start, IntFunction<String> piece, int count, String end, Charset charset)
    implements Opening {

  GeneratedSource(String start, IntFunction<String> piece, int count, String end) {
    this(start, piece, count, end, StandardCharsets.UTF_8);
  }

  GeneratedSource in(Charset other) {
    return new GeneratedSource(start, piece, count, end, other);
  }

  @Override
  public InputStream open() {
    Iterator<InputStream> pieces =
        Stream.concat(
                Stream.concat(Stream.of(start), IntStream.range(0, count).mapToObj(piece)),
                Stream.of(end))
            .<InputStream>map(text -> new ByteArrayInputStream(text.getBytes(charset)))
            .iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return pieces.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return pieces.next();
          }
        });
  }
}
