package org.papergraph.corpus.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee, Ann|Ann Lee",
        "Lee, Ann; Li, Bo|Ann Lee/Bo Li",
        "Ann Lee, Bo Li|Ann Lee/Bo Li",
        "Lee A, Li B|A Lee/B Li",
        "Lee A., dos Santos H.B.|A. Lee/H.B. dos Santos",
        "Lee, A., Li, B.|A. Lee/B. Li",
        "Lee, A. and Li, B.|A. Lee/B. Li",
        "Ann Lee and Bo Li|Ann Lee/Bo Li",
        "Ann Lee, Cy Xu, and Bo Li|Ann Lee/Cy Xu/Bo Li",
        "Lee, A., Xu, C. and Li, B.|A. Lee/C. Xu/B. Li",
        "van Dam, Jan Piet and Li, Bo|Jan Piet van Dam/Bo Li",
        "Lee, Ann (571); Li, Bo (572)|Ann Lee/Bo Li",
        "Plato|Plato"
      })
  void authorsComeInManyShapes(String authors, String printed) {
    assertThat(PersonNames.ofList(authors)).containsExactly(printed.split("/"));
  }
}
