package org.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.papergraph.query.Rows;

class ReadAheadTest {
  private static final int ROWS = 10_001;

  /** The most rows that may have been read where one is taken. */
  private static final int AHEAD = 400;

  private final AtomicInteger read = new AtomicInteger();
  private final List<Object> taken = new ArrayList<>();

  private void numbers(Rows rows) throws IOException {
    for (int i = 0; i < ROWS; i++) {
      read.incrementAndGet();
      rows.row(List.of(i));
    }
  }

  @Test
  void rowsComeInTheirOrderAndFewWait() throws IOException {
    ReadAhead.each(
        this::numbers,
        row -> {
          assertThat(read.get()).isLessThan(taken.size() + AHEAD);
          assertThat(row).containsExactly(taken.size());
          taken.add(row);
        });
    assertThat(taken).hasSize(ROWS);
  }

  @Test
  void noneIsReadAfterOneThatCannotBeWritten() {
    IOException full = new IOException("full");
    assertThatThrownBy(
            () ->
                ReadAhead.each(
                    this::numbers,
                    row -> {
                      throw full;
                    }))
        .isSameAs(full);
    assertThat(read.get()).isLessThan(AHEAD);
  }

  @Test
  void whatBreaksOffIsToldAfterTheRowsThatCame() {
    IllegalStateException broken = new IllegalStateException("broken");
    assertThatThrownBy(
            () ->
                ReadAhead.each(
                    rows -> {
                      numbers(rows);
                      throw broken;
                    },
                    taken::add))
        .isSameAs(broken);
    assertThat(taken).hasSizeGreaterThan(ROWS - AHEAD);
  }
}
