package org.papergraph.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.query.UsageException;

class LuceneQueryTest {
  private static String query(String typed) {
    return LuceneQuery.of(SearchWords.of(typed));
  }

  @Test
  void wordsAreSoughtAsTypedAndNearlySo() {
    assertThat(query("Schrödinger's bridges"))
        .isEqualTo(
            "(\"schrödinger\"^8 \"schrodinger\"^8 schrodinger*^2 schrodinger~2)"
                + " (\"s\"^8) (\"schrödinger s\"^8 \"schrodingers\"^8)"
                + " (\"bridges\"^8 bridge*^2 bridges~1) (\"s bridges\"^8 \"sbridges\"^8)");
  }

  @Test
  void whatLuceneTakesForOperatorsIsNone() {
    assertThat(query("(C++ AND \"a:b\") NOT x* OR [y TO z] \\ ~2"))
        .isEqualTo(query("c b x y z 2"))
        .doesNotContain("AND", "\\", "[", ":", "+");
  }

  @Test
  void wordsThatSayNothingCountWhereThereAreNoOthers() {
    assertThat(query("the model of the")).isEqualTo("(\"model\"^8 model*^2 model~1)");
    assertThat(query("The")).isEqualTo("(\"the\"^8 the*^2)");
    assertThatThrownBy(() -> query("+-\" :")).isInstanceOf(UsageException.class);
  }

  @Test
  void longTextsAreCut() {
    String many =
        IntStream.range(0, 2000).mapToObj(i -> "spelling" + i).collect(Collectors.joining(" "));
    assertThat(SearchWords.of(many).cut()).isTrue();
    assertThat(SearchWords.of(many).words()).hasSize(SearchWords.MOST);
    assertThat(query(many).chars().filter(letter -> letter == '~')).hasSize(4);
    assertThat(SearchWords.of("flow ".repeat(10)).cut()).isFalse();
  }
}
