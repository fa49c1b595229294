package org.papergraph.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PubmedTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On things.|On things",
        "And so on...|And so on...",
        "[On things].|On things",
        "[On things.]|On things",
        "[On [old] things].|On [old] things",
        "[Old] and [new].|[Old] and [new]",
        "[Old] things.|[Old] things",
        "[On things|[On things"
      })
  void bracketsAndStopsOfPubmedAreTakenOff(String title, String printed) {
    assertThat(PubmedTitle.printed(title)).isEqualTo(printed);
  }
}
